package amity.query.naive;

import amity.message.partner.FriendshipChangeCorrected;
import amity.message.partner.FriendshipChangeRetracted;
import amity.message.partner.FriendshipEvent;
import amity.message.partner.FriendshipRenewed;
import amity.message.partner.FriendshipResumed;
import amity.message.partner.FriendshipSigned;
import amity.message.partner.FriendshipSuspended;
import amity.message.partner.FriendshipTerminated;
import amity.message.partner.FriendshipUpgraded;
import amity.message.partner.PartnerCorrected;
import amity.message.partner.PartnerDetails;
import amity.message.partner.PartnerEvent;
import amity.message.partner.PartnerMergeRetracted;
import amity.message.partner.PartnerMerged;
import amity.message.partner.PartnerRegistered;
import amity.message.partner.PartnerRenamed;
import amity.message.partner.PartnerRenamingCorrected;
import amity.message.partner.PartnerRenamingRetracted;
import amity.message.partner.PartnerRetracted;
import amity.message.partner.PartnerTakingInRetracted;
import amity.message.partner.PartnerTookIn;
import amity.message.partner.Renaming;
import amity.message.value.CountryCode;
import amity.message.value.PartnerId;
import amity.message.value.PartnerKind;
import amity.message.value.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Draws what might be recorded of partners and friendships; the rules may refuse it. */
final class RandomFriendships {

    /** So that the order of names, of ids and of registrations differ. */
    private static final List<String> PARTNERS = List.of("oita", "Kyiv", "a.b", "san-jose", "x_1", "essonne", "Z9");

    private static final List<String> NAMES = List.of("b", "B", "ō", "Ō", "Z");
    private static final List<String> COUNTRIES = List.of("JP", "UA", "US", "FR");
    private static final List<String> REASONS = List.of("quarrel", "war");

    private final RandomGenerator random;
    private final RandomDates dates;
    private final Acceptance accepted;
    private int names;

    RandomFriendships(RandomGenerator random, Acceptance accepted) {
        this.random = random;
        this.dates = new RandomDates(random);
        this.accepted = accepted;
    }

    /** Seldom one that is there by mistake. */
    PartnerId partner() {
        return random.nextInt(20) == 0 ? mistake() : new PartnerId(PARTNERS.get(random.nextInt(PARTNERS.size())));
    }

    private PartnerId mistake() {
        return new PartnerId("oita-" + random.nextInt(9));
    }

    PartnerEvent event(LocalDate today) {
        PartnerId partner = partner();
        return switch (random.nextInt(28)) {
            case 24, 25 -> new PartnerRenamed(partner, renaming(today));
            case 26 -> new PartnerRenamingCorrected(partner, renaming(partner), renaming(today), "misread");
            case 27 -> new PartnerRenamingRetracted(partner, renaming(partner), "another place");
            case 0 -> new PartnerCorrected(partner, details(partner), "misspelled");
            case 1 -> new PartnerRetracted(mistake(), "no such place");
            case 2 -> registered(mistake());
            case 3, 4 -> registered(partner);
            case 5, 6, 7, 8, 9 -> corrected(partner, today);
            case 10, 11 -> new FriendshipChangeRetracted(partner, change(partner), "never happened");
            case 12, 13, 14 -> new FriendshipSigned(partner, tier(), dates.upTo(today), dates.others(today));
            case 15, 16, 17 -> new FriendshipUpgraded(partner, tier(), dates.upTo(today));
            case 18, 19 -> new FriendshipSuspended(partner, dates.upTo(today), reason());
            case 20, 21 -> new FriendshipResumed(partner, dates.upTo(today));
            case 22 -> new FriendshipRenewed(partner, dates.upTo(today));
            default -> new FriendshipTerminated(partner, dates.upTo(today), reason(), dates.others(today));
        };
    }

    private PartnerRegistered registered(PartnerId partner) {
        return new PartnerRegistered(partner, details(partner));
    }

    private FriendshipChangeCorrected corrected(PartnerId partner, LocalDate today) {
        long change = change(partner);
        FriendshipEvent before = accepted.partner(partner).changes().get(change);
        boolean ranked = before instanceof FriendshipSigned || before instanceof FriendshipUpgraded;
        boolean reasoned = before instanceof FriendshipSuspended || before instanceof FriendshipTerminated;
        return new FriendshipChangeCorrected(
                partner,
                change,
                ranked ? tier() : null,
                dates.upTo(today),
                dates.others(today),
                reasoned ? reason() : null,
                "misread");
    }

    /**
     * Two records of one place, or what turned out to be two places: each recorded in both partners' streams at once. Often of
     * a partner without a friendship, which alone can be given up.
     */
    List<PartnerEvent> merge() {
        PartnerId partner = random.nextInt(3) == 0 ? partner() : mistake();
        PartnerId stays = accepted.partner(partner).givenUpFor();
        if (stays != null) {
            Long number = accepted.partner(stays).tookIn().get(partner);
            return List.of(
                    new PartnerTakingInRetracted(stays, number == null ? 0 : number, partner, "two places"),
                    new PartnerMergeRetracted(partner, "two places"));
        }
        PartnerId into = random.nextBoolean() ? partner() : mistake();
        return List.of(
                new PartnerTookIn(into, partner, "recorded twice"), new PartnerMerged(partner, into, "recorded twice"));
    }

    private Renaming renaming(LocalDate today) {
        names++;
        int what = 1 + random.nextInt(15);
        return new Renaming(
                (what & 1) == 0 ? null : NAMES.get(random.nextInt(NAMES.size())) + names,
                (what & 2) == 0 ? null : "新名" + names,
                (what & 4) == 0 ? null : "Нове \"місто\" " + names,
                (what & 8) == 0 ? null : new CountryCode(COUNTRIES.get(random.nextInt(COUNTRIES.size()))),
                dates.upTo(today),
                dates.others(today),
                reason());
    }

    /** The number of a renaming that is believed, where there is one. */
    private long renaming(PartnerId partner) {
        List<Long> renamings = List.copyOf(accepted.partner(partner).renamings().keySet());
        return renamings.isEmpty() ? 0 : renamings.get(random.nextInt(renamings.size()));
    }

    /** The number of one that is believed, where there is one. */
    private long change(PartnerId partner) {
        List<Long> changes = List.copyOf(accepted.partner(partner).changes().keySet());
        return changes.isEmpty() ? 0 : changes.get(random.nextInt(changes.size()));
    }

    /** With names that no other has. */
    private PartnerDetails details(PartnerId partner) {
        names++;
        String name = NAMES.get(random.nextInt(NAMES.size())) + random.nextInt(5) + " " + partner + " " + names;
        return new PartnerDetails(
                name,
                "友城" + names,
                random.nextBoolean() ? null : "\"Ōita\" \\" + names,
                new CountryCode(COUNTRIES.get(random.nextInt(COUNTRIES.size()))),
                PartnerKind.values()[random.nextInt(PartnerKind.values().length)],
                random.nextBoolean() ? null : random.nextInt(-90, 90) / 4.0,
                random.nextBoolean() ? null : random.nextInt(-180, 180) / 4.0,
                random.nextBoolean() ? List.of() : List.of(name + ", City", "別名 {" + names + "}"));
    }

    private Tier tier() {
        return Tier.values()[random.nextInt(Tier.values().length)];
    }

    private @Nullable String reason() {
        return random.nextInt(3) > 0 ? null : REASONS.get(random.nextInt(REASONS.size()));
    }
}
