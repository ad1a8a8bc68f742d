package amity.message.project;

import amity.message.record.Contents;
import amity.message.record.DateAlternative;
import amity.message.record.RecordContent;
import amity.message.value.EdtfDate;
import amity.message.value.Lists;
import amity.message.value.Money;
import amity.message.value.PartnerId;
import amity.message.value.Required;
import amity.message.value.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project with partners, one or more. It goes on from its start until it is completed or given up.
 *
 * @param date of its start; a span is its start and its end
 */
public record Project(
        ProjectSector sector,
        List<PartnerId> partnerIds,
        String title,
        @Nullable String titleEn,
        @Nullable EdtfDate date,
        @Nullable Money funds,
        @Nullable String detail,
        List<DateAlternative> alternatives)
        implements RecordContent {

    public Project {
        partnerIds = Lists.copy(partnerIds);
        alternatives = Lists.copy(alternatives);
    }

    @Override
    public ProjectSector type() {
        return sector;
    }

    @Override
    public Project checked() {
        return new Project(
                Required.field(sector, "sector"),
                Contents.atLeastOne(partnerIds),
                Texts.required("title", title, Texts.SENTENCE),
                Texts.optional("titleEn", titleEn, Texts.SENTENCE),
                date,
                funds,
                Texts.optional("detail", detail, Texts.SENTENCE),
                DateAlternative.checked(alternatives));
    }
}
