package amity.query.naive;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import amity.message.agreement.Agreements.AgreementEnded;
import amity.message.honor.HonorEvent;
import amity.message.network.NetworkTies.NetworkTieClosed;
import amity.message.office.LiaisonOffices.LiaisonOfficeClosed;
import amity.message.partner.PartnerEvent;
import amity.message.project.Projects.ProjectCanceled;
import amity.message.query.Activity;
import amity.message.query.Certainty;
import amity.message.query.Count;
import amity.message.query.CoverageReport;
import amity.message.query.PartnerWithoutProject;
import amity.message.query.QuietPartner;
import amity.message.query.Roster;
import amity.message.query.RosterEntry;
import amity.message.record.RecordEvent;
import amity.message.record.RecordKind;
import amity.message.record.RecordStep;
import amity.message.store.EventTypes;
import amity.message.value.PartnerId;
import amity.message.value.Tier;
import amity.message.visit.VisitEvent;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** With whom nothing happened. @param after the last day before the months asked about */
record NaiveCoverage(LocalDate day, LocalDate after, Places places) {

    private record Happened(
            RawEvent first, long number, String event, When when, When told, Collection<PartnerId> partners) {

        Happened(RawEvent first, When when, Collection<PartnerId> partners) {
            this(first, 0, EventTypes.stored(first.event().getClass()).name(), when, when, partners);
        }
    }

    private LocalDate latest(Happened it) {
        LocalDate latest = it.when.latest();
        return latest.isAfter(day) ? day : latest;
    }

    CoverageReport report(int months, long position, Roster roster, Collection<List<RawEvent>> records) {
        Predicate<RosterEntry> city = entry -> entry.tier() == Tier.SISTER_CITY;
        Predicate<RosterEntry> counted = entry -> entry.tier() != Tier.LETTER_OF_INTENT;
        return new CoverageReport(
                day,
                months,
                after,
                position,
                count(roster, counted),
                quiet(eachOnce(roster, counted), records),
                count(roster, city),
                withoutProject(eachOnce(roster, city), records));
    }

    private static Count count(Roster roster, Predicate<RosterEntry> which) {
        int all = eachOnce(roster, which).size();
        int certain = eachOnce(roster, which.and(entry -> entry.certainty() == Certainty.CERTAIN))
                .size();
        return new Count(certain, all - certain);
    }

    private static Collection<RosterEntry> eachOnce(Roster roster, Predicate<RosterEntry> which) {
        Map<PartnerId, RosterEntry> each = new LinkedHashMap<>();
        roster.entries().stream().filter(which).toList().reversed().forEach(entry -> each.put(entry.partner(), entry));
        return each.values();
    }

    private List<QuietPartner> quiet(Collection<RosterEntry> partners, Collection<List<RawEvent>> records) {
        List<Happened> all =
                records.stream().flatMap(record -> happened(record).stream()).toList();
        Comparator<Happened> order = comparing(this::latest)
                .thenComparing(it -> it.when.earliest(), nullsFirst(naturalOrder()))
                .thenComparing(it -> it.first.stream())
                .thenComparing(Happened::number);
        List<QuietPartner> quiet = new ArrayList<>();
        for (RosterEntry partner : partners) {
            List<Happened> with = all.stream()
                    .filter(it -> it.when.possiblyBy(day))
                    .filter(it -> places.standing(it.partners).contains(partner.partner()))
                    .toList();
            boolean certainly = with.stream().anyMatch(it -> it.when.certainlyBy(day) && !it.when.possiblyBy(after));
            boolean possibly = with.stream().anyMatch(it -> !it.when.certainlyBy(after));
            if (!certainly) {
                quiet.add(new QuietPartner(
                        partner,
                        possibly ? Certainty.POSSIBLE : Certainty.CERTAIN,
                        with.stream().max(order).map(this::told).orElse(null)));
            }
        }
        quiet.sort(comparing((QuietPartner it) ->
                        Optional.ofNullable(it.last()).map(Activity::latest).orElse(LocalDate.MIN))
                .thenComparing(it -> it.tie().partner().value()));
        return quiet;
    }

    private Activity told(Happened it) {
        LocalDate earliest = it.when.earliest();
        return new Activity(
                it.first.stream(),
                it.event,
                Objects.requireNonNull(it.told.date()),
                earliest,
                latest(it),
                ChronoUnit.MONTHS.between(latest(it), day),
                earliest == null ? null : Long.valueOf(ChronoUnit.MONTHS.between(earliest, day)));
    }

    private static List<Happened> happened(List<RawEvent> record) {
        RawEvent first = record.getFirst();
        List<Happened> happened = new ArrayList<>();
        switch (first.event()) {
            case VisitEvent _ ->
                KnownVisit.of(record).ifPresent(it -> happened.add(new Happened(first, it.when(), it.partners())));
            case HonorEvent _ ->
                KnownAward.of(record)
                        .ifPresent(it -> happened.add(
                                new Happened(first, it.awarded(), it.award().partners())));
            case RecordEvent _ ->
                KnownRecord.of(record)
                        .filter(it -> it.kind() != RecordKind.PUBLISHED_FIGURE)
                        .ifPresent(it -> happened.addAll(happened(first, it)));
            case PartnerEvent _ -> {}
            default -> throw new IllegalStateException("no record of facts: " + first);
        }
        return happened.stream().filter(it -> it.told.date() != null).toList();
    }

    private static List<Happened> happened(RawEvent first, KnownRecord it) {
        List<Happened> happened = new ArrayList<>();
        String event = EventTypes.stored(first.event().getClass()).name();
        When begun = it.goesOn() && it.when().date() != null
                // Nothing begins after its own end.
                ? new When(
                        it.when().date().start().orElse(it.when().date()),
                        it.when().latest())
                : it.when();
        if (!it.yearly()) {
            happened.add(
                    new Happened(first, 0, event, begun, it.when(), it.content().partners()));
        }
        it.steps().stream()
                .filter(step -> !endsAll(step.stated()))
                .forEach(step -> happened.add(new Happened(
                        first,
                        step.number(),
                        EventTypes.stored(step.stated().getClass()).name(),
                        step.when(),
                        step.when(),
                        it.content().partners())));
        return happened;
    }

    private static boolean endsAll(RecordStep step) {
        return step instanceof AgreementEnded
                || step instanceof ProjectCanceled
                || step instanceof LiaisonOfficeClosed
                || step instanceof NetworkTieClosed;
    }

    private List<PartnerWithoutProject> withoutProject(
            Collection<RosterEntry> cities, Collection<List<RawEvent>> records) {
        List<KnownRecord> projects = records.stream()
                .filter(record -> record.getFirst().event() instanceof RecordEvent)
                .flatMap(record -> KnownRecord.of(record).stream())
                .filter(it -> it.kind() == RecordKind.PROJECT)
                .toList();
        List<PartnerWithoutProject> without = new ArrayList<>();
        for (RosterEntry city : cities) {
            List<Standing> own = projects.stream()
                    .filter(it -> places.standing(it.partners()).contains(city.partner()))
                    .map(it -> new Standing(it, day))
                    .filter(Standing::possiblyBegun)
                    .toList();
            if (own.stream().noneMatch(it -> it.certainlyBegun() && !it.possiblyEnded())) {
                int certain =
                        (int) own.stream().filter(Standing::certainlyBegun).count();
                without.add(new PartnerWithoutProject(
                        city,
                        own.stream().allMatch(Standing::certainlyEnded) ? Certainty.CERTAIN : Certainty.POSSIBLE,
                        new Count(certain, own.size() - certain)));
            }
        }
        without.sort(comparing(it -> it.tie().partner().value()));
        return without;
    }
}
