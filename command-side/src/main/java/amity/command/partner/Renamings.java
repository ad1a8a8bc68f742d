package amity.command.partner;

import amity.message.partner.PartnerDetails;
import amity.message.partner.Renaming;
import amity.message.value.EdtfDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The renamings of a place that are believed to have taken place, in the order in which they were recorded. */
record Renamings(List<Numbered> all) {

    static final Renamings NONE = new Renamings(List.of());

    Renamings {
        all = List.copyOf(all);
    }

    /** @param number of its event in the partner's stream, from 0; a correction does not change it */
    record Numbered(long number, Renaming renaming) {

        private Optional<LocalDate> earliest() {
            return Optional.ofNullable(renaming.date()).flatMap(EdtfDate::earliest);
        }

        private boolean certainlyBefore(LocalDate day) {
            return renaming.date() != null && renaming.date().certainlyBefore(day);
        }
    }

    Optional<Numbered> find(long number) {
        return all.stream().filter(one -> one.number() == number).findFirst();
    }

    Renamings with(Numbered next) {
        return new Renamings(Stream.concat(all.stream(), Stream.of(next)).toList());
    }

    Renamings replacing(Numbered renaming) {
        return new Renamings(all.stream()
                .map(known -> known.number() == renaming.number() ? renaming : known)
                .toList());
    }

    Renamings without(long number) {
        return new Renamings(all.stream().filter(one -> one.number() != number).toList());
    }

    /** What is known of the place at first, and after each renaming: under all these names it is found. */
    List<PartnerDetails> stages(PartnerDetails first) {
        List<PartnerDetails> stages = new ArrayList<>(List.of(first));
        all.forEach(one -> stages.add(one.renaming().after(stages.getLast())));
        return stages;
    }

    /** The one with which a renaming would run backwards: that follows it and certainly came before it, or the reverse. */
    Optional<Numbered> outOfOrderWith(long number) {
        int place = (int) all.stream().takeWhile(one -> one.number() != number).count();
        Numbered it = all.get(place);
        return all.subList(0, place).stream()
                .filter(earlier ->
                        earlier.earliest().filter(it::certainlyBefore).isPresent())
                .findFirst()
                .or(() -> all.subList(place + 1, all.size()).stream()
                        .filter(later ->
                                it.earliest().filter(later::certainlyBefore).isPresent())
                        .findFirst());
    }
}
