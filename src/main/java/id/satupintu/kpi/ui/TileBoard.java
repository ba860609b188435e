package id.satupintu.kpi.ui;

import com.vaadin.flow.component.html.Div;
import id.satupintu.kpi.KpiRow;
import id.satupintu.kpi.Measure;
import id.satupintu.kpi.export.Numbers;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** The tiles, side by side. They stay where they are when their numbers change. */
final class TileBoard extends Div {

    private static final long serialVersionUID = 1L;

    private final Map<TileKind, Tile> tiles = new EnumMap<>(TileKind.class);

    TileBoard(Consumer<Measure> open) {
        addClassName("kpi-tiles");
        for (TileKind kind : TileKind.values()) {
            Tile tile = new Tile(kind, open);
            tiles.put(kind, tile);
            add(tile);
        }
    }

    void show(KpiRow row, Numbers numbers) {
        tiles.values().forEach(tile -> tile.show(row, numbers));
    }
}
