package amity.command.honor;

import static amity.command.testing.Wuhan.OITA;
import static amity.command.testing.Wuhan.on;
import static amity.command.testing.Wuhan.stated;

import amity.command.partner.KnownPartners;
import amity.command.partner.TieHistories;
import amity.command.testing.Wuhan;
import amity.message.honor.Award;
import amity.message.honor.AwardHonor;
import amity.message.honor.HonorAwardRetracted;
import amity.message.honor.HonorAwarded;
import amity.message.honor.HonorRevoked;
import amity.message.honor.Recipient;
import amity.message.honor.RecipientKind;
import amity.message.value.EdtfDate;
import amity.message.value.HonorId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;

/** What the tests of an award have in common: one award, its recipient, and a book that remembers what it was asked. */
abstract class HonorFixture {

    static final HonorId AWARD = new HonorId("h-2016-kugimiya");
    static final Recipient KUGIMIYA = new Recipient(RecipientKind.PERSON, "釘宮磐", OITA, null);

    static final HonorRevoked REVOKED = new HonorRevoked(AWARD, on("2020"), "forged");
    static final HonorAwardRetracted RETRACTED = new HonorAwardRetracted(AWARD, "never made");

    final KnownPartners partners = new KnownPartners(Map.of(OITA, TieHistories.signed("1979-09-07")));

    /** What was asked of the book of honors. */
    final List<String> asked = new ArrayList<>();

    @Nullable
    HonorId givenBefore;

    AggregateTestFixture<Honor> fixture() {
        AggregateTestFixture<Honor> fixture = new AggregateTestFixture<>(Honor.class);
        fixture.registerInjectableResource(Wuhan.CLOCK);
        fixture.registerInjectableResource(partners);
        fixture.registerInjectableResource(new HonorBook() {
            @Override
            public Optional<HonorId> enter(HonorId id, Award award, boolean beside) {
                asked.add("enter " + award.date() + (beside ? " beside" : ""));
                return Optional.ofNullable(givenBefore);
            }

            @Override
            public Optional<HonorId> move(HonorId id, Award from, Award to, boolean beside) {
                asked.add("move " + from.date() + " to " + to.date() + (beside ? " beside" : ""));
                return Optional.ofNullable(givenBefore);
            }

            @Override
            public Optional<HonorId> restore(HonorId id, Award award) {
                asked.add("restore " + award.date());
                return Optional.ofNullable(givenBefore);
            }

            @Override
            public void strike(HonorId id, Award award) {
                asked.add("strike " + award.date());
            }
        });
        return fixture;
    }

    ResultValidator<Honor> given(List<?> events, Object command) {
        return fixture().given(events).when(command, stated("c-1"));
    }

    static Award content(Recipient recipient, @Nullable EdtfDate date) {
        return new Award("黄鹤友谊奖", "Yellow Crane Friendship Award", recipient, date, "武汉市政府");
    }

    static AwardHonor award(Recipient recipient, @Nullable EdtfDate date, @Nullable Boolean allowRepeat) {
        return new AwardHonor(AWARD, content(recipient, date), allowRepeat);
    }

    static AwardHonor award(String date) {
        return award(KUGIMIYA, on(date), null);
    }

    static HonorAwarded awarded(Recipient recipient, @Nullable EdtfDate date) {
        return new HonorAwarded(AWARD, content(recipient, date));
    }

    static HonorAwarded awarded(String date) {
        return awarded(KUGIMIYA, on(date));
    }
}
