package id.satupintu.kpi.rollup;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The cells along one axis of all places that are alike on it. */
abstract sealed class Lane {

    private final Axis axis;
    private final Place where;
    private final Sheet sheet;

    private Lane(Axis axis, Place where, Sheet sheet) {
        this.axis = axis;
        this.where = where;
        this.sheet = sheet;
    }

    /** @param where any of the places */
    static Lane of(Axis axis, Place where, Sheet sheet) {
        return switch (axis) {
            case CSO, TL -> new OfPeople(axis, where, sheet);
            case SITE, UNIT, CENTRE, TEAM, ROUTE -> new OfCalls(axis, where, sheet);
        };
    }

    /** Whether a fact counts along it; what no TL did counts for none. */
    boolean concerns(@Nullable UUID tl) {
        return axis != Axis.TL || tl != null;
    }

    abstract Cell cell(int hour, About about, @Nullable UUID cso, @Nullable UUID tl);

    Axis axis() {
        return axis;
    }

    Cell at(int hour, Who who, About about) {
        return sheet.at(axis.key(hour, where, who, about));
    }

    /** By what a call was about, or by the way of its requests, and by hours where the axis keeps them. */
    private static final class OfCalls extends Lane {

        private static final int HOURS = 24;

        private final int hours;
        private @Nullable Cell[] cells = new Cell[0];

        OfCalls(Axis axis, Place where, Sheet sheet) {
            super(axis, where, sheet);
            this.hours = axis.hourly() ? HOURS : 1;
        }

        @Override
        Cell cell(int hour, About about, @Nullable UUID cso, @Nullable UUID tl) {
            int number = axis().byLegs() ? about.legs().number() : about.way().number();
            int at = number * hours + (hours == 1 ? 0 : hour);
            if (at >= cells.length) {
                cells = Arrays.copyOf(cells, (number + 1) * hours);
            }
            Cell cell = cells[at];
            if (cell == null) {
                cell = at(hour, Who.NOBODY, about);
                cells[at] = cell;
            }
            return cell;
        }
    }

    private static final class OfPeople extends Lane {

        private static final UUID NOBODY = new UUID(0, 0);

        private final Map<UUID, Cell> cells = new HashMap<>();

        OfPeople(Axis axis, Place where, Sheet sheet) {
            super(axis, where, sheet);
        }

        @Override
        Cell cell(int hour, About about, @Nullable UUID cso, @Nullable UUID tl) {
            UUID person = axis() == Axis.CSO ? cso : tl;
            UUID key = person == null ? NOBODY : person;
            Cell cell = cells.get(key);
            if (cell == null) {
                cell = at(0, new Who(cso, tl), about);
                cells.put(key, cell);
            }
            return cell;
        }
    }
}
