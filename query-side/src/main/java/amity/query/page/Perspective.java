package amity.query.page;

import amity.message.query.Viewpoint;
import java.util.ArrayList;
import java.util.List;

/**
 * From where a page looks: of which day it speaks, and whose knowledge it shows.
 *
 * @param minPosition what it must know of at least; never carried on by a link
 */
record Perspective(AsOf asOf, Knowledge knowledge, long minPosition) {

    Viewpoint viewpoint() {
        return new Viewpoint(asOf.day(), knowledge.at(), minPosition);
    }

    /** All that is not said by leaving it out, so that another page looks from the same place. */
    List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>(asOf.parameters());
        if (!knowledge.isNow()) {
            all.add(new Parameter("knownAt", knowledge.written()));
        }
        return all;
    }

    String to(String path) {
        return Parameter.address(path, parameters());
    }

    Perspective knowing(Knowledge other) {
        return new Perspective(asOf, other, 0);
    }
}
