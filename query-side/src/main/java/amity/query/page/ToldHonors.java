package amity.query.page;

import amity.message.query.Certainty;
import amity.message.query.HonorEntry;
import java.util.List;
import java.util.stream.Stream;

/** Awards. */
final class ToldHonors implements Told<HonorEntry> {

    @Override
    public SourceText title(HonorEntry entry, Teller teller) {
        boolean english = !teller.words().chinese() && entry.honorEn() != null;
        String honor = english && entry.honorEn() != null ? entry.honorEn() : entry.honor();
        String recipient = HonorList.recipient(entry, teller.home(), teller.words());
        return SourceText.plain(recipient.isEmpty() ? honor : honor + " · " + recipient);
    }

    @Override
    public List<Detail> says(HonorEntry entry, Teller teller) {
        Words words = teller.words();
        return Stream.of(
                        Detail.plain("recipient", HonorList.recipient(entry, teller.home(), words), words),
                        Detail.plain("date", words.date(entry.date()), words),
                        Detail.plain("awardedBy", entry.awardedBy() == null ? "" : entry.awardedBy(), words),
                        Detail.plain("revoked", revoked(entry, words), words),
                        Detail.plain("certainty", words.of("certainty.honor." + entry.certainty()), words),
                        Detail.plain("honor", entry.honor(), words),
                        Detail.plain("honorEn", entry.honorEn() == null ? "" : entry.honorEn(), words))
                .toList();
    }

    @Override
    public List<String> brief(HonorEntry entry) {
        return entry.certainty() == Certainty.CERTAIN
                ? List.of("date", "awardedBy", "revoked")
                : List.of("date", "awardedBy", "revoked", "certainty");
    }

    @Override
    public String count(String key, Words words) {
        return words.of("figure.honors");
    }

    private static String revoked(HonorEntry entry, Words words) {
        if (!entry.revoked()) {
            return "";
        }
        return entry.revokedOn() == null
                ? words.of("mark.revoked")
                : words.of("mark.revoked-on", words.date(entry.revokedOn()));
    }
}
