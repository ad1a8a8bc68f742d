package amity.command.partner;

import amity.command.desk.PartnerRefusal;
import amity.message.partner.PartnerDetails;
import amity.message.value.PartnerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Remembers what was asked of the register of names, and answers always the same. */
final class AskedNames implements PartnerNames {

    final List<String> asked = new ArrayList<>();

    private final PartnerRefusal.@Nullable NameTaken taken;

    AskedNames(PartnerRefusal.@Nullable NameTaken taken) {
        this.taken = taken;
    }

    @Override
    public Optional<PartnerRefusal.NameTaken> move(PartnerId id, List<PartnerDetails> from, List<PartnerDetails> to) {
        if (from.isEmpty()) {
            asked.add("claim " + names(to));
        } else if (to.isEmpty()) {
            asked.add("release " + names(from));
        } else {
            asked.add("move " + names(from) + " to " + names(to));
        }
        return to.isEmpty() ? Optional.empty() : Optional.ofNullable(taken);
    }

    private static String names(List<PartnerDetails> stages) {
        return stages.stream().map(PartnerDetails::nameEn).collect(Collectors.joining(", then "));
    }
}
