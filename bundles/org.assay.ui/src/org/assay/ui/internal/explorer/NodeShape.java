package org.assay.ui.internal.explorer;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.assay.model.provider.Labels;
import org.assay.ui.Images;
import org.assay.ui.internal.explorer.CaseNode.Kind;
import org.assay.ui.table.Shape;
import org.assay.writeup.WriteUpFile;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Image;

/** How nodes of the Case Explorer look. */
final class NodeShape implements Shape<CaseNode> {
	private static final Map<Kind, String> FOLDERS = Map.of(Kind.sources, "sources", Kind.documents, "documents",
			Kind.stories, "stories", Kind.story, "stories", Kind.questions, "questions", Kind.hypotheses, "hypotheses",
			Kind.writeUps, "write-ups");

	private final BooleanSupplier isFiltered;

	/** @param isFiltered whether only what was asked for is seen, which is then not hidden in stories that are closed */
	NodeShape(BooleanSupplier isFiltered) {
		this.isFiltered = isFiltered;
	}

	@Override
	public List<CaseNode> children(CaseNode node) {
		return node.children();
	}

	@Override
	public Object key(CaseNode node) {
		return node.key();
	}

	@Override
	public Object selected(CaseNode node) {
		return node.element();
	}

	@Override
	public String text(CaseNode node, int column) {
		return column == 0 ? node.text() : node.count();
	}

	@Override
	public String tooltip(CaseNode node, int column) {
		return node.tooltip();
	}

	@Override
	public Image image(CaseNode node, int column) {
		if (column > 0) {
			return null;
		}
		if (node.isFolder()) {
			return Images.get(NodeShape.class, FOLDERS.get(node.kind()));
		}
		return node.modelElement().map(e -> Labels.icon(e.eClass()))
				.map(icon -> Images.get(ImageDescriptor.createFromURL(icon)))
				.orElseGet(
						() -> node.element() instanceof WriteUpFile ? Images.get(NodeShape.class, "write-ups") : null);
	}

	@Override
	public boolean isHeading(CaseNode node) {
		return node.isHeading();
	}

	@Override
	public boolean startsOpen(CaseNode node) {
		return node.isHeading() || node.kind() == Kind.story && isFiltered.getAsBoolean();
	}

	@Override
	public boolean isMuted(CaseNode node) {
		return node.isMuted();
	}
}
