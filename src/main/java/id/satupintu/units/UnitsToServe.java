package id.satupintu.units;

import id.satupintu.access.ServedUnits;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells the keeper of sites which distribution units there are. */
@Component
class UnitsToServe implements ServedUnits {

    @Override
    public Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        Units.all().forEach(unit -> names.put(unit.code(), unit.name()));
        return names;
    }
}
