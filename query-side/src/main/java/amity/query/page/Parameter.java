package amity.query.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A parameter as it stands in an address or a hidden field. */
record Parameter(String name, String value) {

    /** Nothing behind the path where there are none. */
    static String address(String path, List<Parameter> parameters) {
        return parameters.isEmpty()
                ? path
                : path + parameters.stream().map(Parameter::written).collect(Collectors.joining("&", "?", ""));
    }

    /** A moment and a position stay readable: neither character means anything in a query. */
    private String written() {
        String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8);
        return name + "=" + encoded.replace("+", "%20").replace("%40", "@").replace("%3A", ":");
    }
}
