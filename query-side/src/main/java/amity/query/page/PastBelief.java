package amity.query.page;

import amity.message.query.Belief;
import amity.message.query.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What was believed of a fact until it was corrected.
 *
 * @param believed what was believed otherwise than after; empty where only the record changed, such as its source
 * @param stated by what it was believed
 * @param ended by what it no longer is
 * @param effect where the answers before and after are put side by side
 */
record PastBelief(List<Detail> believed, ChangeRow stated, ChangeRow ended, String effect) {

    static PastBelief of(Belief before, Belief after, Change end, CompareQuery.Report report, Teller teller) {
        return new PastBelief(
                different(before, after, teller),
                ChangeRow.of(before.statedBy(), teller),
                ChangeRow.of(end, teller),
                CompareQuery.around(end.position(), teller.from().asOf().day().toString())
                        .of(report)
                        .href());
    }

    private static List<Detail> different(Belief before, Belief after, Teller teller) {
        List<Detail> different = new ArrayList<>();
        if (!Objects.equals(before.effective(), after.effective())) {
            different.add(Detail.plain("date", teller.words().date(before.effective()), teller.words()));
        }
        Map<String, String> later = Details.of(after.details(), teller).stream()
                .collect(Collectors.toMap(Detail::key, detail -> detail.value().text()));
        List<Detail> earlier = Details.of(before.details(), teller);
        earlier.stream()
                .filter(detail -> !detail.value().text().equals(later.get(detail.key())))
                .forEach(different::add);
        // What was not said before is part of what was believed: that it was unknown.
        Map<String, Detail> said = earlier.stream().collect(Collectors.toMap(Detail::key, Function.identity()));
        later.keySet().stream()
                .filter(key -> !said.containsKey(key))
                .forEach(key -> different.add(Detail.plain(key, teller.words().of("date.unknown"), teller.words())));
        return different;
    }
}
