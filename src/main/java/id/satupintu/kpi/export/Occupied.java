package id.satupintu.kpi.export;

import java.util.ArrayList;
import java.util.List;

/** Where on the paper something stands already, in points from the lower left. */
final class Occupied {

    private final List<Box> boxes = new ArrayList<>();

    private record Box(float left, float foot, float width, float height) {

        boolean meets(Box other) {
            return left < other.left + other.width
                    && other.left < left + width
                    && foot < other.foot + other.height
                    && other.foot < foot + height;
        }
    }

    /** Takes a place if nothing stands there. */
    boolean take(float left, float foot, float width, float height) {
        Box wanted = new Box(left, foot, width, height);
        boolean free = boxes.stream().noneMatch(wanted::meets);
        if (free) {
            boxes.add(wanted);
        }
        return free;
    }
}
