package amity.query.naive;

import static org.assertj.core.api.Assertions.assertThat;

import amity.message.AmityEvent;
import amity.message.store.EventTypes;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The histories that are drawn are sound, and have all that there is in them. */
class RandomHistoryTest {

    private static final List<History> HISTORIES = new Random(1)
            .longs(20)
            .mapToObj(seed -> RandomHistory.of(seed, 200))
            .toList();

    @Test
    void theSameSeedDrawsTheSame() {
        assertThat(RandomHistory.of(42, 100)).isEqualTo(RandomHistory.of(42, 100));
    }

    @Test
    void timeNeverRunsBackwards() {
        assertThat(HISTORIES)
                .allSatisfy(history -> assertThat(history.recorded().stream()
                                .map(History.Recorded::at)
                                .toList())
                        .isSorted());
    }

    @Test
    void everyKindOfEventIsDrawn() {
        Set<Class<? extends AmityEvent>> drawn = HISTORIES.stream()
                .flatMap(history -> history.recorded().stream())
                .map(it -> it.event().getClass())
                .collect(Collectors.toSet());
        assertThat(EventTypes.all().stream().filter(type -> !drawn.contains(type)))
                .extracting(Class::getSimpleName)
                .containsExactly("KeyReleased");
    }

    @Test
    void whatIsKeptOfOneIsAHistoryToo() {
        for (History history : HISTORIES) {
            assertThat(history.keeping(index -> true).history()).isEqualTo(history);
            History half = history.keeping(index -> index % 2 == 0).history();
            assertThat(half.size()).isBetween(1, 100);
            assertThat(half.keeping(index -> true).history()).isEqualTo(half);
        }
    }
}
