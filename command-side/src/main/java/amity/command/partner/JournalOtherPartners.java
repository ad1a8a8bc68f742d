package amity.command.partner;

import amity.message.Provenance;
import amity.message.partner.MergePartners;
import amity.message.partner.PartnerTakingInRetracted;
import amity.message.partner.PartnerTookIn;
import amity.message.partner.RetractPartnerMerge;
import amity.message.value.PartnerId;
import java.util.Objects;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Both partners' streams grow with a merge: of two commands about either of them one is in conflict and sees the other. */
@Component
class JournalOtherPartners implements OtherPartners {

    private final Repository<Partner> partners;

    JournalOtherPartners(Repository<Partner> partners) {
        this.partners = partners;
    }

    @Override
    public @Nullable PartnerState takeIn(MergePartners command) {
        Aggregate<Partner> other = load(command.into());
        if (other == null) {
            return null;
        }
        PartnerState state = Objects.requireNonNull(other.invoke(Partner::state));
        if (state instanceof PartnerState.Registered) {
            PartnerTookIn tookIn = new PartnerTookIn(command.into(), command.partnerId(), command.reason());
            other.execute(it -> it.record(tookIn, provenance()));
        }
        return state;
    }

    @Override
    public void letGo(PartnerId stays, RetractPartnerMerge command) {
        Aggregate<Partner> other = Objects.requireNonNull(load(stays));
        long number = switch (Objects.requireNonNull(other.invoke(Partner::state))) {
            case PartnerState.Registered known -> number(known, command.partnerId());
            case PartnerState.Merged merged -> number(merged.known(), command.partnerId());
            case PartnerState.Unregistered none -> throw new IllegalStateException(stays + " took nobody in");
            case PartnerState.Retracted past -> throw new IllegalStateException(stays + " took nobody in");
        };
        PartnerTakingInRetracted letGo =
                new PartnerTakingInRetracted(stays, number, command.partnerId(), command.reason());
        other.execute(it -> it.record(letGo, provenance()));
    }

    private static long number(PartnerState.Registered known, PartnerId givenUp) {
        return Objects.requireNonNull(known.tookIn().get(givenUp));
    }

    private @Nullable Aggregate<Partner> load(PartnerId partner) {
        try {
            return partners.load(partner.stream());
        } catch (AggregateNotFoundException neverRegistered) {
            return null;
        }
    }

    private static MetaData provenance() {
        return CurrentUnitOfWork.get().getMessage().getMetaData().subset(Provenance.fields());
    }
}
