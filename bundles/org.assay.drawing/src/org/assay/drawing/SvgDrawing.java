package org.assay.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Draws into SVG 1.1: no scripts, no fonts, nothing fetched. The same calls give the same text on any machine. */
public final class SvgDrawing implements Drawing {
	private static final String FONT = "font-family=\"system-ui, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif\"";
	private final StringBuilder body = new StringBuilder();
	private final Map<String, String> definitions = new LinkedHashMap<>();
	private final boolean dark;
	private final String prefix;
	private boolean clipped;
	private boolean linked;

	/**
	 * @param prefix begins every id, so that several drawings can stand on one page
	 */
	public SvgDrawing(boolean dark, String prefix) {
		this.dark = dark;
		this.prefix = prefix;
	}

	@Override
	public void fill(Box box, double radius, Ink ink, double opacity) {
		rect(box, radius).append(" fill=\"").append(colour(ink)).append('"').append(opacity("fill-opacity", opacity))
				.append("/>\n");
	}

	@Override
	public void outline(Box box, double radius, Ink ink, double lineWidth) {
		rect(box, radius).append(" fill=\"none\"").append(stroke(ink, lineWidth)).append("/>\n");
	}

	@Override
	public void fade(Box box, Ink ink, double left, double right) {
		String stops = stop(0, ink, left) + stop(1, ink, right);
		rect(box, 0).append(" fill=\"url(#").append(define("<linearGradient id=\"%s\">" + stops + "</linearGradient>"))
				.append(")\"/>\n");
	}

	@Override
	public void line(double x1, double y1, double x2, double y2, Ink ink, double lineWidth, double opacity) {
		body.append("<line x1=\"").append(number(x1)).append("\" y1=\"").append(number(y1)).append("\" x2=\"")
				.append(number(x2)).append("\" y2=\"").append(number(y2)).append('"').append(stroke(ink, lineWidth))
				.append(opacity("stroke-opacity", opacity)).append("/>\n");
	}

	@Override
	public void polygon(double[] points, Ink ink, double opacity) {
		polygon(points).append(" fill=\"").append(colour(ink)).append('"').append(opacity("fill-opacity", opacity))
				.append("/>\n");
	}

	@Override
	public void polygonOutline(double[] points, Ink ink, double lineWidth) {
		polygon(points).append(" fill=\"none\" stroke-linejoin=\"round\"").append(stroke(ink, lineWidth))
				.append("/>\n");
	}

	@Override
	public void text(String text, double x, double middle, TextStyle style, Ink ink) {
		if (text.isEmpty()) {
			return;
		}
		// the base line of common faces lies about a third of the letters' size below their middle
		body.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(middle + style.size() * 0.35))
				.append("\" font-size=\"").append(number(style.size())).append('"')
				.append(style == TextStyle.strong ? " font-weight=\"600\"" : "").append(" fill=\"").append(colour(ink))
				.append("\">").append(escape(text)).append("</text>\n");
	}

	@Override
	public double width(String text, TextStyle style) {
		return TextWidths.of(text, style);
	}

	@Override
	public void clip(Box box) {
		unclip();
		String id = define("<clipPath id=\"%s\"><rect x=\"" + number(box.x()) + "\" y=\"" + number(box.y())
				+ "\" width=\"" + number(box.width()) + "\" height=\"" + number(box.height()) + "\"/></clipPath>");
		body.append("<g clip-path=\"url(#").append(id).append(")\">\n");
		clipped = true;
	}

	@Override
	public void unclip() {
		if (clipped) {
			body.append("</g>\n");
			clipped = false;
		}
	}

	@Override
	public void beginMark(MarkText mark) {
		linked = !mark.link().isEmpty();
		body.append(linked ? "<a xlink:href=\"" + escape(mark.link()) + "\" href=\"" + escape(mark.link()) + "\">"
				: "<g>")
				.append("<title>").append(escape(mark.tooltip())).append("</title>\n");
	}

	@Override
	public void endMark() {
		body.append(linked ? "</a>\n" : "</g>\n");
	}

	/**
	 * The whole file.
	 *
	 * @param title what the drawing shows, for readers who cannot see it
	 */
	public String finish(int width, int height, String title) {
		unclip();
		StringBuilder svg = new StringBuilder();
		svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"")
				.append(width).append("\" height=\"").append(height).append("\" viewBox=\"0 0 ").append(width)
				.append(' ')
				.append(height).append("\" role=\"img\" aria-label=\"").append(escape(title)).append("\" ").append(FONT)
				.append(">\n<title>").append(escape(title)).append("</title>\n");
		if (!definitions.isEmpty()) {
			svg.append("<defs>\n");
			definitions.forEach((definition, id) -> svg.append(String.format(Locale.ROOT, definition, id))
					.append('\n'));
			svg.append("</defs>\n");
		}
		return svg.append(body).append("</svg>\n").toString();
	}

	private StringBuilder rect(Box box, double radius) {
		body.append("<rect x=\"").append(number(box.x())).append("\" y=\"").append(number(box.y()))
				.append("\" width=\"").append(number(Math.max(0, box.width()))).append("\" height=\"")
				.append(number(Math.max(0, box.height())))
				.append('"');
		return radius == 0 ? body : body.append(" rx=\"").append(number(radius)).append('"');
	}

	private StringBuilder polygon(double[] points) {
		body.append("<polygon points=\"");
		for (int i = 0; i < points.length; i++) {
			body.append(i == 0 ? "" : i % 2 == 0 ? " " : ",").append(number(points[i]));
		}
		return body.append('"');
	}

	private String define(String definition) {
		return definitions.computeIfAbsent(definition, d -> prefix + (definitions.size() + 1));
	}

	private String stop(int offset, Ink ink, double opacity) {
		return "<stop offset=\"" + offset + "\" stop-color=\"" + colour(ink) + "\" stop-opacity=\"" + number(opacity)
				+ "\"/>";
	}

	private String stroke(Ink ink, double lineWidth) {
		return " stroke=\"" + colour(ink) + "\" stroke-width=\"" + number(lineWidth) + "\"";
	}

	private String colour(Ink ink) {
		return String.format(Locale.ROOT, "#%06X", ink.rgb(dark));
	}

	private static String opacity(String name, double opacity) {
		return opacity >= 1 ? "" : " " + name + "=\"" + number(opacity) + "\"";
	}

	/** At most two decimals, no zeros at the end, never an exponent. */
	private static String number(double value) {
		BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
		return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
	}

	/** For text and attribute values; characters that XML cannot hold become the replacement character. */
	private static String escape(String text) {
		StringBuilder out = new StringBuilder(text.length());
		text.codePoints().forEach(point -> {
			switch (point) {
			case '<' -> out.append("&lt;");
			case '>' -> out.append("&gt;");
			case '&' -> out.append("&amp;");
			case '"' -> out.append("&quot;");
			case '\n' -> out.append("&#10;");
			default -> out.appendCodePoint(isXml(point) ? point : 0xFFFD);
			}
		});
		return out.toString();
	}

	private static boolean isXml(int point) {
		return point == '\t' || point == '\r' || point >= 0x20 && point <= 0xD7FF || point >= 0xE000 && point <= 0xFFFD
				|| point >= 0x10000;
	}
}
