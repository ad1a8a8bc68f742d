package amity.query.naive;

import amity.message.query.FindPartner;
import amity.message.query.ListPartners;
import amity.message.query.PartnerView;
import amity.message.query.Partners;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Compares what is known of partners. */
record PartnerReports(Knowledge known, Asking asking, Findings findings) {

    private static final int ALL = 1_000_000;

    void compare(LocalDate day) {
        asking.ask("partners", new ListPartners(0, ALL, asking.asOf(day)), Partners.class)
                .ifPresent(shown -> {
                    Partners right = known.partners(0, ALL, day);
                    findings.compare(
                            "partners",
                            right.partners(),
                            shown.partners(),
                            it -> it.partner().value());
                    findings.compare("partners", "count", right.total(), shown.total());
                });
        known.partners()
                .forEach(partner -> asking.askForOne(
                                "partner", new FindPartner(partner, asking.asOf(day)), PartnerView.class)
                        .ifPresent(shown -> findings.compare(
                                "partner",
                                list(known.partner(partner, day)),
                                list(shown),
                                it -> it.partner().value())));
    }

    private static <T> List<T> list(Optional<T> perhaps) {
        return perhaps.stream().toList();
    }
}
