package org.assay.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Colours can be read on both grounds, and are the same in code, plugin.xml and style sheets. */
class PaletteTest {
	/** What WCAG asks of text of normal size. */
	private static final double READABLE = 4.5;

	@ParameterizedTest
	@EnumSource(value = Palette.Role.class, mode = Mode.EXCLUDE, names = { "background", "panel" })
	void everyColourCanBeReadOnBothGrounds(Palette.Role role) {
		for (boolean dark : new boolean[] { false, true }) {
			assertReadable(role, Palette.Role.background, dark);
			assertReadable(role, Palette.Role.panel, dark);
		}
	}

	@ParameterizedTest
	@EnumSource(Palette.Role.class)
	void styleSheetsSayTheSame(Palette.Role role) throws IOException {
		String id = role.id().replace('.', '-');
		assertTrue(file("/css/light.css").contains(id + " { color: " + hex(role.rgb(false)) + "; }"), role.name());
		assertTrue(file("/css/dark.css").contains(id + " { color: " + hex(role.rgb(true)) + "; }"), role.name());
	}

	@ParameterizedTest
	@EnumSource(Palette.Role.class)
	void definitionsSayTheSame(Palette.Role role) throws IOException {
		String plugin = file("/plugin.xml");
		int at = plugin.indexOf("id=\"" + role.id() + "\"");
		assertTrue(at > 0, role.id() + " is not declared");
		RGB light = role.rgb(false);
		String value = "value=\"" + light.red + "," + light.green + "," + light.blue + "\"";
		assertTrue(plugin.substring(at, plugin.indexOf("/>", at)).contains(value), role.name());
	}

	@Test
	void blackOnWhiteIsTwentyOneToOne() {
		assertEquals(21.0, contrast(new RGB(0, 0, 0), new RGB(255, 255, 255)), 0.01);
	}

	private static void assertReadable(Palette.Role role, Palette.Role ground, boolean dark) {
		double contrast = contrast(role.rgb(dark), ground.rgb(dark));
		assertTrue(contrast >= READABLE, role + " on " + ground + (dark ? " dark: " : " light: ") + contrast);
	}

	private static double contrast(RGB one, RGB other) {
		double a = luminance(one);
		double b = luminance(other);
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	private static double luminance(RGB rgb) {
		return 0.2126 * linear(rgb.red) + 0.7152 * linear(rgb.green) + 0.0722 * linear(rgb.blue);
	}

	private static double linear(int channel) {
		double c = channel / 255.0;
		return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
	}

	private static String hex(RGB rgb) {
		return String.format(Locale.ROOT, "#%02X%02X%02X", rgb.red, rgb.green, rgb.blue);
	}

	private static String file(String name) throws IOException {
		try (InputStream in = Palette.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
