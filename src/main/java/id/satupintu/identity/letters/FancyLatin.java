package id.satupintu.identity.letters;

import java.util.HashMap;
import java.util.Map;

/** Latin letters that Unicode does not take apart by itself: strokes, ligatures, small capitals, letters in boxes. */
final class FancyLatin {

    private static final String SINGLE = "øoØOđdĐDħhĦHıiłlŁLŋnŊNðdÐDĸkƒfɑaɡgɩiȷjⱥaƀbȼcɇeɨiɉjɍrŧtƶzʋv"
            + "ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpꞯqʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz";

    private static final Map<Integer, String> PLAIN = read();

    private FancyLatin() {}

    private static Map<Integer, String> read() {
        var plain = new HashMap<Integer, String>();
        for (int i = 0; i + 1 < SINGLE.length(); i += 2) {
            plain.put((int) SINGLE.charAt(i), SINGLE.substring(i + 1, i + 2));
        }
        plain.put((int) 'ß', "ss");
        plain.put((int) 'æ', "ae");
        plain.put((int) 'Æ', "AE");
        plain.put((int) 'œ', "oe");
        plain.put((int) 'Œ', "OE");
        plain.put((int) 'þ', "th");
        plain.put((int) 'Þ', "Th");
        return Map.copyOf(plain);
    }

    /** @return the plain letters; empty where there is nothing to say */
    static String plainFor(int codePoint) {
        if (codePoint >= 0x1F150 && codePoint <= 0x1F169) {
            return Character.toString('A' + codePoint - 0x1F150);
        }
        if (codePoint >= 0x1F170 && codePoint <= 0x1F189) {
            return Character.toString('A' + codePoint - 0x1F170);
        }
        return PLAIN.getOrDefault(codePoint, "");
    }
}
