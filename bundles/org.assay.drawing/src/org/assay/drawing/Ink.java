package org.assay.drawing;

/** Colours by what they stand for; each drawing knows what they look like in its theme. */
public enum Ink {
	background(0xFFFFFF, 0x1C1F24), panel(0xF6F7F9, 0x24282F), text(0x1B1F24, 0xE6E9EE), muted(0x57606A, 0xA3ACB8),
	happened(0x1A7F37, 0x6FD08C), said(0x0B5CAD, 0x7CB7FF), published(0x8A4B00, 0xF0A860),
	agree(0x0F6E6E, 0x5CC8C8), conflict(0xB3261E, 0xFF8A80);

	private final int light;
	private final int dark;

	Ink(int light, int dark) {
		this.light = light;
		this.dark = dark;
	}

	/** As designed, as {@code 0xRRGGBB}. */
	public int rgb(boolean inDark) {
		return inDark ? dark : light;
	}
}
