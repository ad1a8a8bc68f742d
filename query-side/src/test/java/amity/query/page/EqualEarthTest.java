package amity.query.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import amity.query.page.EqualEarth.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class EqualEarthTest {

    /** The points were written by the tool that drew the coastline. */
    @ParameterizedTest
    @CsvFileSource(resources = "equal-earth.csv", useHeadersInDisplayName = true)
    void putsAPlaceWhereTheCoastlineHasIt(double lon, double lat, double x, double y) {
        Point point = EqualEarth.project(lat, lon);

        assertThat(point.x()).isEqualTo(x, within(0.001));
        assertThat(point.y()).isEqualTo(y, within(0.001));
    }

    @Test
    void chinaLiesLeftOfTheMiddleAndTheWholeWorldFits() {
        assertThat(EqualEarth.project(30.6, 114.3).x()).isLessThan(EqualEarth.WIDTH / 2.0);
        for (int lon = -180; lon <= 180; lon++) {
            assertThat(EqualEarth.project(0, lon).x()).isBetween(-0.001, EqualEarth.WIDTH + 0.001);
        }
    }

    @Test
    void theCoastlineIsAPathOfThisSize() {
        assertThat(Land.PATH).startsWith("M").endsWith("Z").hasSizeLessThan(100_000);
        assertThat(Land.PATH.split("[MLZ]")).allSatisfy(pair -> {
            if (!pair.isEmpty()) {
                String[] xy = pair.split(",", -1);
                assertThat(Double.parseDouble(xy[0])).isBetween(-0.1, EqualEarth.WIDTH + 0.1);
                assertThat(Double.parseDouble(xy[1])).isBetween(-0.1, EqualEarth.HEIGHT + 0.1);
            }
        });
    }
}
