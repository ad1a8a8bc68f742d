package amity.query.page;

import amity.message.AmityCommand;
import amity.message.honor.AwardHonor;
import amity.message.partner.RegisterPartner;
import amity.message.query.PartnerView;
import amity.message.record.RecordKind;
import amity.message.record.StateRecord;
import amity.message.visit.RecordDelegationVisit;
import amity.query.records.Addresses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A form that can be asked for. @param key stable */
record RecordingChoice(String key, String label, String href) {

    static List<RecordingChoice> all(Words words) {
        return Stream.concat(
                        Stream.of(
                                choice("visit", "/record/visit", RecordDelegationVisit.class, words),
                                choice("honor", "/record/honor", AwardHonor.class, words),
                                choice("partner", "/record/partner", RegisterPartner.class, words)),
                        Arrays.stream(RecordKind.values())
                                .map(kind -> choice(
                                        kind.prefix(),
                                        "/record/" + Addresses.of(kind),
                                        Correctable.message(kind, StateRecord.class),
                                        words)))
                .toList();
    }

    /** On the page of a partner. */
    static List<RecordingChoice> of(PartnerView partner, Words words) {
        String id = partner.partner().value();
        List<RecordingChoice> choices = new ArrayList<>();
        choices.add(choice("visit", "/record/visit?partner=" + id, RecordDelegationVisit.class, words));
        choices.add(choice("honor", "/record/honor?partner=" + id, AwardHonor.class, words));
        TieChange.next(partner.ties())
                .forEach(change -> choices.add(
                        choice(change.key(), "/partners/" + id + "/record/" + change.key(), change.command(), words)));
        return choices;
    }

    private static RecordingChoice choice(String key, String href, Class<? extends AmityCommand> command, Words words) {
        return new RecordingChoice(key, RecordingPage.title(command, words), href);
    }
}
