package org.assay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;

/** What the strokes of icons become on black. */
class ContrastIconsTest {

	@Test
	void contrastIsWhatTheGuidelinesSay() {
		assertEquals(21, ContrastIcons.contrast(new RGB(255, 255, 255)), 0.001);
		assertEquals(1, ContrastIcons.contrast(new RGB(0, 0, 0)), 0.001);
		assertEquals(5.25, ContrastIcons.contrast(new RGB(255, 0, 0)), 0.01);
	}

	@Test
	void dimColoursBecomeLight() {
		for (String dim : new String[] { "#7f8592", "#12968a", "#c4473c" }) {
			String light = ContrastIcons.lighter("<path stroke=\"" + dim + "\"/>").replaceAll(".*#|\".*", "");
			int value = Integer.parseInt(light, 16);
			double contrast = ContrastIcons.contrast(new RGB(value >> 16, value >> 8 & 255, value & 255));
			assertTrue(contrast >= 12 && contrast < 15, dim + " became " + light + ", which has " + contrast);
		}
	}

	@Test
	void groundAndLightColoursStay() {
		String drawn = "<rect fill=\"#24282f\" stroke=\"#ffffff\"/><use href=\"#abcdefg\"/>";
		assertEquals(drawn, ContrastIcons.lighter(drawn));
	}
}
