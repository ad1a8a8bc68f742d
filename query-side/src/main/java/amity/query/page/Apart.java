package amity.query.page;

import amity.query.page.EqualEarth.Point;
import java.util.ArrayList;
import java.util.List;

/** Moves points that would cover each other a little apart, so that each can be seen and hit; the same way every time. */
final class Apart {

    private static final int ROUNDS = 60;

    private Apart() {}

    /** @param gap the distance that is aimed at, in units of the points */
    static List<Point> spread(List<Point> points, double gap) {
        List<Point> moved = new ArrayList<>(points);
        for (int round = 0; round < ROUNDS; round++) {
            boolean still = true;
            for (int i = 0; i < moved.size(); i++) {
                for (int j = i + 1; j < moved.size(); j++) {
                    still &= !push(moved, i, j, gap);
                }
            }
            if (still) {
                break;
            }
        }
        return moved;
    }

    private static boolean push(List<Point> points, int i, int j, double gap) {
        Point a = points.get(i);
        Point b = points.get(j);
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double distance = Math.hypot(dx, dy);
        if (distance >= gap - 0.01) {
            return false;
        }
        // Two points in one place have no direction between them: take one that their order gives.
        double angle = distance < 1e-6 ? j * 2.4 : Math.atan2(dy, dx);
        double by = (gap - distance) / 2;
        points.set(i, new Point(a.x() - by * Math.cos(angle), a.y() - by * Math.sin(angle)));
        points.set(j, new Point(b.x() + by * Math.cos(angle), b.y() + by * Math.sin(angle)));
        return true;
    }
}
