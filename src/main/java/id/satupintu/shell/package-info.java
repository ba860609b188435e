/**
 * The frame around every screen: layout, error views, texts, and small shared components named for their meaning.
 *
 * <h2>A view</h2>
 *
 * <pre>{@code
 * @Route("verifikasi")
 * @PageTitle("verification.title")              // a text key; so is the title of @Menu
 * @Menu(title = "verification.title", order = 20)
 * @RolesAllowed("TL")
 * @StyleSheet("verification.css")
 * class ConsoleView extends Div { ... }         // addClassName("view"), one new H1(getTranslation(...))
 * }</pre>
 *
 * <p>{@link id.satupintu.shell.MainLayout} takes every view in by itself and gives it the main landmark.
 *
 * <h2>Components</h2>
 *
 * <ul>
 *   <li>{@link id.satupintu.shell.Keys}: {@code Keys keys = new Keys().on("A", getTranslation("verification.approve"),
 *       this::approve).on(" ", ..., this::next); add(keys);} Names are the browser's ({@code "a"}, {@code "1"},
 *       {@code "Enter"}, {@code "Backspace"}, {@code "Escape"}, {@code " "}). It is deaf while somebody types, with
 *       Ctrl/Alt/Meta, on key repeat, and under an open dialog; Enter and the space bar stay with a focused button.
 *       {@code enable(key, false)} while an act is not possible; {@code ?} lists what is enabled. Tests call
 *       {@code keys.press("A")}. Print the key beside its act with {@link id.satupintu.shell.KeyHint}.
 *   <li>{@link id.satupintu.shell.FreshnessBadge}: {@code badge.onPulse(() -> { reReadIfRevisionDiffers(); renewLease();
 *       badge.fresh(); })}; it knocks every 5 s from the browser, in front or not; {@code badge.ding()} is the one sound.
 *   <li>{@link id.satupintu.shell.WaitingClock}: {@code new WaitingClock(Workday::now, since).warnAfter(minutes)}; ticks
 *       in the browser.
 *   <li>{@link id.satupintu.shell.CopyButton}: copies a text as it stands when it is pressed;
 *       {@link id.satupintu.shell.BarSign}: a bean that puts a count beside a screen's name in the menu.
 *   <li>{@link id.satupintu.shell.StateChip}: {@code new StateChip(VaadinIcon.CHECK, word, Tone.OK)};
 *       {@link id.satupintu.shell.EmptyState}, {@link id.satupintu.shell.SayCard} (the line to say),
 *       {@link id.satupintu.shell.CopyField} (text with a copy button).
 *   <li>{@link id.satupintu.shell.WrongField}: {@code WrongField.tell(field, words)} where a field is refused;
 *       {@link id.satupintu.shell.ChosenLine}: {@code chosen.mark(line, isIt)} while a list is made, {@code chosen.focus()}
 *       when it was.
 * </ul>
 *
 * <h2>Classes of {@code styles.css}</h2>
 *
 * <p>{@code view}, {@code view-header} (with a {@code spacer}), {@code panel}, {@code split} (content and side),
 * {@code stack}, {@code row}, {@code facts} (a definition list), {@code label}, {@code muted}, {@code small},
 * {@code num}, {@code note} with a tone class, {@code visually-hidden}, {@code field-error}, {@code button-link}. Tokens:
 * {@code --sp-1 … --sp-8} (4 to 32 px), {@code --sp-text|muted|line|panel|sunken|accent|accent-soft} and, per tone,
 * {@code --sp-ok|warn|danger|info|neutral} with {@code …-soft}; inside {@code tone-*} they are {@code --tone} and
 * {@code --tone-soft}.
 *
 * <h2>Texts</h2>
 *
 * <p>{@link id.satupintu.shell.Translations} reads {@code texts/<room>_id_ID.properties} and {@code texts/<room>_en.properties}.
 * Arguments are {@code {0}}; numbers are formatted for the language, so hand ids and codes over as strings.
 */
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {})
@NullMarked
package id.satupintu.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
