package amity.query.naive;

import amity.message.partner.PartnerCorrected;
import amity.message.partner.PartnerDetails;
import amity.message.partner.PartnerEvent;
import amity.message.partner.PartnerMergeRetracted;
import amity.message.partner.PartnerMerged;
import amity.message.partner.PartnerRegistered;
import amity.message.partner.PartnerRenamed;
import amity.message.partner.PartnerRenamingCorrected;
import amity.message.partner.PartnerRenamingRetracted;
import amity.message.partner.Renaming;
import amity.message.value.PartnerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place, whether it is still registered or not.
 *
 * @param stages what was known of it at first, then after each renaming
 * @param renamed when each renaming took place
 * @param givenUpFor the partner that it is the same place as; null: it is a place of its own
 */
record KnownPlace(
        List<PartnerDetails> stages,
        List<When> renamed,
        @Nullable PartnerId givenUpFor) {

    private record Step(Renaming renaming, When when) {}

    /** @param events of a partner, that of its registration first */
    static KnownPlace of(List<RawEvent> events) {
        PartnerDetails first = null;
        PartnerId givenUpFor = null;
        SortedMap<Long, Step> steps = new TreeMap<>();
        for (RawEvent raw : events) {
            PartnerEvent event = (PartnerEvent) raw.event();
            if (event instanceof PartnerRegistered it) {
                first = it.details();
            } else if (event instanceof PartnerCorrected it) {
                first = it.details();
            } else if (event instanceof PartnerRenamed it) {
                steps.put(
                        raw.number(),
                        new Step(it.renaming(), new When(it.renaming().date(), raw.recordedOn())));
            } else if (event instanceof PartnerRenamingCorrected it) {
                steps.computeIfPresent(
                        it.change(),
                        (number, step) -> new Step(
                                it.renaming(), step.when.corrected(it.renaming().date(), raw.recordedOn())));
            } else if (event instanceof PartnerRenamingRetracted it) {
                steps.remove(it.change());
            } else if (event instanceof PartnerMerged it) {
                givenUpFor = it.into();
            } else if (event instanceof PartnerMergeRetracted) {
                givenUpFor = null;
            }
        }
        List<PartnerDetails> stages = new ArrayList<>(List.of(Objects.requireNonNull(first)));
        steps.values().forEach(step -> stages.add(step.renaming.after(stages.getLast())));
        return new KnownPlace(stages, steps.values().stream().map(Step::when).toList(), givenUpFor);
    }

    /** What it is called on a day: otherwise than before once that is certain. */
    PartnerDetails on(LocalDate day) {
        return stages.get(new Sequence(renamed).atLeast(day));
    }

    /** All that it was ever called. */
    Stream<String> names() {
        return stages.stream()
                .flatMap(it -> Stream.of(it.nameEn(), it.nameZh(), it.nameLocal()))
                .filter(Objects::nonNull)
                .distinct();
    }
}
