package amity.command.partner;

import amity.command.desk.PartnerRefusal;
import amity.message.partner.PartnerDetails;
import amity.message.value.PartnerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Remembers what was asked of the register of names, and answers always the same. */
final class AskedNames implements PartnerNames {

    final List<String> asked = new ArrayList<>();

    private final PartnerRefusal.@Nullable NameTaken taken;

    AskedNames(PartnerRefusal.@Nullable NameTaken taken) {
        this.taken = taken;
    }

    @Override
    public Optional<PartnerRefusal.NameTaken> claim(PartnerId id, PartnerDetails details) {
        asked.add("claim " + details.nameEn());
        return Optional.ofNullable(taken);
    }

    @Override
    public Optional<PartnerRefusal.NameTaken> move(PartnerId id, PartnerDetails from, PartnerDetails to) {
        asked.add("move " + from.nameEn() + " to " + to.nameEn());
        return Optional.ofNullable(taken);
    }

    @Override
    public void release(PartnerId id, PartnerDetails details) {
        asked.add("release " + details.nameEn());
    }
}
