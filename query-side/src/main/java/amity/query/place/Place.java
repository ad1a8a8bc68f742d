package amity.query.place;

import amity.message.partner.FriendshipChangeCorrected;
import amity.message.partner.FriendshipChangeRetracted;
import amity.message.partner.FriendshipEvent;
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
import amity.message.value.PartnerId;
import amity.query.projection.Dated;
import amity.query.projection.Days;
import amity.query.projection.Fact;
import amity.query.projection.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is believed of a place: what it was called when, and whether it is another partner's place. A retraction leaves it as
 * it is: what was named after a place keeps its name, also where the place turned out to be a mistake.
 *
 * @param first what was known of it before it was renamed; null before it was registered
 * @param renamings in the order in which they took effect
 * @param stays the partner that it was given up for; null: it stands for itself
 */
public record Place(
        @Nullable PartnerDetails first,
        List<Renamed> renamings,
        @Nullable PartnerId stays) {

    public static final Place NONE = new Place(null, List.of(), null);

    public Place {
        renamings = List.copyOf(renamings);
    }

    /** What was known of a place from one renaming to the next. @param begun the number of the event, null for the first */
    public record Stage(
            PartnerDetails details,
            Days days,
            @Nullable Long begun,
            @Nullable Long ended) {}

    public Place after(PartnerEvent event, Fact fact) {
        return switch (event) {
            case PartnerRegistered registered -> called(registered.details());
            case PartnerCorrected corrected -> called(corrected.details());
            case PartnerRetracted _ -> this;
            case PartnerRenamed renamed ->
                with(Stream.concat(
                                renamings.stream(),
                                Stream.of(new Renamed(fact.number(), renamed.renaming(), fact.recordedOn())))
                        .toList());
            case PartnerRenamingCorrected corrected ->
                with(renamings.stream()
                        .map(one -> one.number() == corrected.change()
                                ? one.corrected(corrected.renaming(), fact.recordedOn())
                                : one)
                        .toList());
            case PartnerRenamingRetracted retracted ->
                with(renamings.stream()
                        .filter(one -> one.number() != retracted.change())
                        .toList());
            case PartnerMerged merged -> new Place(first, renamings, merged.into());
            case PartnerMergeRetracted _ -> new Place(first, renamings, null);
            case PartnerTookIn _ -> this;
            case PartnerTakingInRetracted _ -> this;
            case FriendshipEvent _ -> this;
            case FriendshipChangeCorrected _ -> this;
            case FriendshipChangeRetracted _ -> this;
        };
    }

    private Place called(PartnerDetails details) {
        return new Place(details, renamings, stays);
    }

    private Place with(List<Renamed> others) {
        return new Place(first, others, stays);
    }

    /** A new name is used from the day on which the place certainly has it; a stage that no day is left for is left out. */
    public List<Stage> stages() {
        List<Stage> stages = new ArrayList<>();
        if (first == null) {
            return stages;
        }
        List<LocalDate> certainFrom = certainFrom();
        PartnerDetails details = first;
        for (int i = 0; i <= renamings.size(); i++) {
            LocalDate from = i == 0 ? null : certainFrom.get(i - 1);
            LocalDate before = i == renamings.size() ? null : certainFrom.get(i);
            details = i == 0 ? details : renamings.get(i - 1).renaming().after(details);
            Days days = new Days(from, before);
            if (!days.isEmpty()) {
                stages.add(new Stage(
                        details,
                        days,
                        i == 0 ? null : renamings.get(i - 1).number(),
                        i == renamings.size() ? null : renamings.get(i).number()));
            }
        }
        return stages;
    }

    /** By renaming: where a later one has certainly taken effect, it has too. */
    private List<LocalDate> certainFrom() {
        List<Window> windows =
                Dated.inOrder(renamings.stream().map(Renamed::when).toList());
        List<LocalDate> from = new ArrayList<>();
        LocalDate first = LocalDate.MAX;
        for (Window window : windows.reversed()) {
            first = window.latest().isBefore(first) ? window.latest() : first;
            from.addFirst(first);
        }
        return from;
    }

    /** All that it was ever called, the first first, without its aliases. */
    public List<String> names() {
        Set<String> names = new LinkedHashSet<>();
        PartnerDetails details = first;
        if (details != null) {
            add(details, names);
            for (Renamed one : renamings) {
                details = one.renaming().after(details);
                add(details, names);
            }
        }
        return List.copyOf(names);
    }

    /** All that leads to it. */
    public List<String> namesAndAliases() {
        Set<String> names = new LinkedHashSet<>(names());
        if (first != null) {
            names.addAll(first.aliases());
        }
        return List.copyOf(names);
    }

    private static void add(PartnerDetails details, Set<String> names) {
        names.add(details.nameEn());
        names.add(details.nameZh());
        if (details.nameLocal() != null) {
            names.add(details.nameLocal());
        }
    }
}
