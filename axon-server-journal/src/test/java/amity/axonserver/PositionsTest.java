package amity.axonserver;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.junit.jupiter.api.Test;

class PositionsTest {

    @Test
    void theFirstEventHasPositionOne() {
        assertThat(Positions.ofIndex(0)).isEqualTo(1);
        assertThat(Positions.ofToken(new GlobalSequenceTrackingToken(0)).getGlobalIndex())
                .isEqualTo(1);
    }

    @Test
    void nothingIsBeforeTheFirst() {
        assertThat(Positions.ofToken(null).getGlobalIndex()).isZero();
        assertThat(Positions.toToken(null).getGlobalIndex()).isEqualTo(-1);
        assertThat(Positions.toToken(new GlobalSequenceTrackingToken(0)).getGlobalIndex())
                .isEqualTo(-1);
    }

    @Test
    void whoKnowsOfOneGoesOnWithTheNext() {
        assertThat(Positions.toToken(new GlobalSequenceTrackingToken(7)).getGlobalIndex())
                .isEqualTo(6);
    }
}
