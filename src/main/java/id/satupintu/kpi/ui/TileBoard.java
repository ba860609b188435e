package id.satupintu.kpi.ui;

import com.vaadin.flow.component.html.Div;
import id.satupintu.kpi.KpiRow;
import id.satupintu.kpi.Measure;
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

    /**
     * @param period what happened in the period that is looked at
     * @param stock what is owed now
     */
    void show(KpiRow period, KpiRow stock, Numbers numbers) {
        tiles.forEach((kind, tile) -> tile.show(kind == TileKind.CALLBACKS ? stock : period, numbers));
    }
}
