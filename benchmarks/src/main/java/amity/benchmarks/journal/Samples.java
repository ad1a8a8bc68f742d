package amity.benchmarks.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What one figure was in each round. */
final class Samples {

    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
    }

    double median() {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** The median and, in brackets, the least and the greatest, as whole numbers. */
    @Override
    public String toString() {
        double least = values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        double greatest = values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        return String.format(Locale.ROOT, "%,9.0f [%,.0f–%,.0f]", median(), least, greatest);
    }
}
