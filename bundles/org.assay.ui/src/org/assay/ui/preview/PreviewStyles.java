package org.assay.ui.preview;

import java.util.ArrayList;
import java.util.List;
import org.assay.text.Span;
import org.assay.ui.Palette;
import org.assay.ui.Palette.Role;
import org.assay.writeup.Preview;
import org.assay.writeup.Preview.Block;
import org.assay.writeup.Preview.Kind;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;

/** Gives the lines and words of a rendering their looks. */
final class PreviewStyles {
	private static final int STEP = 18;
	private static final int GAP = 10;
	private static final double[] SIZES = { 1.55, 1.3, 1.12, 1, 1, 1 };
	private final StyledText text;
	private final PreviewPictures pictures;
	private final PreviewTables tables;
	private final LocalResourceManager resources;
	private int points;

	PreviewStyles(StyledText text, PreviewPictures pictures) {
		this.text = text;
		this.pictures = pictures;
		tables = new PreviewTables(text);
		resources = new LocalResourceManager(JFaceResources.getResources(), text);
		zoomTo(JFaceResources.getDefaultFont().getFontData()[0].getHeight() + 2);
	}

	void zoomTo(int size) {
		points = size;
		text.setFont(font(1, SWT.NORMAL));
	}

	private Font font(double factor, int style) {
		return resources.create(FontDescriptor.createFrom(JFaceResources.getDefaultFont())
				.setHeight((int) Math.round(points * factor)).setStyle(style));
	}

	/** Looks of a rendering whose words the text shows. */
	void apply(Preview preview) {
		text.setStyleRange(null);
		text.setLineBackground(0, text.getLineCount(), null);
		text.setLineTabStops(0, text.getLineCount(), null);
		for (int line = 0; line < preview.blocks().size(); line++) {
			Block block = preview.blocks().get(line);
			boolean isFirst = line == 0 || preview.blocks().get(line - 1).kind() != block.kind()
					|| block.kind() == Kind.paragraph;
			text.setLineVerticalIndent(line, line == 0 ? 0 : isFirst && block.kind() != Kind.caption ? GAP : 3);
			indent(line, block);
			style(block);
		}
		ranges(preview).forEach(text::setStyleRange);
		pictures.ranges().forEach(text::setStyleRange);
		tables.apply(preview, font(1, SWT.BOLD));
	}

	private void indent(int line, Block block) {
		int begin = switch (block.kind()) {
		case item -> block.level() * STEP;
		case quote, code -> block.level() * STEP + 6;
		default -> 0;
		};
		boolean hangs = block.kind() == Kind.item || block.kind() == Kind.source;
		text.setLineIndent(line, 1, begin);
		text.setLineWrapIndent(line, 1, hangs ? begin + STEP : begin);
	}

	private void style(Block block) {
		switch (block.kind()) {
		case heading -> set(block.span(), font(SIZES[block.level() - 1], SWT.BOLD), Role.text, SWT.NORMAL);
		case quote -> set(block.span(), null, Role.muted, SWT.ITALIC);
		case code -> set(block.span(), null, Role.figure, SWT.NORMAL);
		case head -> set(block.span(), null, Role.muted, SWT.BOLD);
		case caption -> set(block.span(), font(0.9, SWT.NORMAL), Role.muted, SWT.NORMAL);
		case rule -> set(block.span(), null, Role.muted, SWT.NORMAL);
		default -> {
			// plain words
		}
		}
	}

	private void set(Span span, Font font, Role role, int style) {
		if (!span.isEmpty()) {
			text.setStyleRange(range(span, font, role, style));
		}
	}

	private static StyleRange range(Span span, Font font, Role role, int style) {
		StyleRange range = new StyleRange(span.begin(), span.length(), Palette.color(role), null, style);
		range.font = font;
		return range;
	}

	private List<StyleRange> ranges(Preview preview) {
		List<StyleRange> ranges = new ArrayList<>();
		for (Preview.Run run : preview.runs()) {
			Font heading = preview.blocks().stream()
					.filter(b -> b.kind() == Kind.heading && b.span().contains(run.span()))
					.map(b -> font(SIZES[b.level() - 1], SWT.BOLD)).findFirst().orElse(null);
			if (!run.span().isEmpty()) {
				ranges.add(range(run, heading));
			}
		}
		for (Preview.Link link : preview.links()) {
			if (preview.runs().stream().noneMatch(r -> r.span().equals(link.span()))) {
				ranges.add(range(link.span(), null, Role.quote, SWT.NORMAL));
			}
		}
		return ranges;
	}

	private StyleRange range(Preview.Run run, Font heading) {
		int outer = text.getStyleRangeAtOffset(run.span().begin()) instanceof StyleRange around ? around.fontStyle
				: SWT.NORMAL;
		return switch (run.look()) {
		case strong -> range(run.span(), heading, Role.text, outer | SWT.BOLD);
		case emphasis -> range(run.span(), heading, Role.text, outer | SWT.ITALIC);
		case code -> range(run.span(), heading, Role.figure, outer);
		case link -> {
			StyleRange range = range(run.span(), heading, Role.quote, outer);
			range.underline = true;
			range.underlineStyle = SWT.UNDERLINE_SINGLE;
			yield range;
		}
		case citation -> {
			StyleRange range = range(run.span(), font(0.75, SWT.NORMAL), Role.quote, SWT.NORMAL);
			range.rise = points / 3;
			range.underline = true;
			range.underlineStyle = SWT.UNDERLINE_SINGLE;
			yield range;
		}
		};
	}
}
