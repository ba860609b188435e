package id.satupintu.units;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One service unit in the list.
 *
 * @param id null for a new one
 * @param unit code of its distribution unit
 * @param province code of the province in which it lies
 * @param inUse whether it is offered
 * @param version as it was read, 0 for a new one
 */
public record ServiceUnitRow(
        @Nullable UUID id, String unit, String province, String name, boolean inUse, long version) {}
