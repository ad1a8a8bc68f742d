package amity.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import amity.query.page.EqualEarth.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApartTest {

    @Test
    void pointsInOnePlaceCanBeTold() {
        List<Point> points = List.of(new Point(10, 10), new Point(10, 10), new Point(11, 10), new Point(50, 50));

        List<Point> moved = Apart.spread(points, 8);

        assertThat(moved).hasSize(4).endsWith(new Point(50, 50));
        for (int i = 0; i < moved.size(); i++) {
            for (int j = i + 1; j < moved.size(); j++) {
                Point a = moved.get(i);
                Point b = moved.get(j);
                assertThat(Math.hypot(a.x() - b.x(), a.y() - b.y())).isGreaterThan(7.5);
            }
        }
        assertThat(Apart.spread(points, 8)).isEqualTo(moved);
    }
}
