package amity.query.page;

/**
 * Where a place lies on the map: the Equal Earth projection (Šavrič, Patterson and Jenny 2018), turned so that 150° E is
 * in the middle. The map's size and scale are those of {@code tools/land}, which draws the coastline.
 */
final class EqualEarth {

    static final int WIDTH = 1000;
    static final int HEIGHT = 435;

    private static final double CENTER = 150;
    private static final double SCALE = 184.73167030210385;
    private static final double TOP = 241.39130075235454;

    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;

    private EqualEarth() {}

    /** In units of the map, from its upper left corner. */
    record Point(double x, double y) {}

    static Point project(double lat, double lon) {
        double lambda = Math.toRadians(wrapped(lon - CENTER));
        double theta = Math.asin(M * Math.sin(Math.toRadians(lat)));
        double t2 = theta * theta;
        double t6 = t2 * t2 * t2;
        double x = lambda * Math.cos(theta) / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)));
        double y = theta * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
        return new Point(WIDTH / 2.0 + SCALE * x, TOP - SCALE * y);
    }

    /** Degrees from −180 to 180. */
    private static double wrapped(double degrees) {
        return degrees - 360 * Math.floor((degrees + 180) / 360);
    }
}
