package org.assay.ui.compare.internal.sides;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assay.core.OpenCase;
import org.assay.model.Document;
import org.assay.model.provider.Labels;
import org.assay.ui.compare.internal.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * Two texts and what joins them; an unchanging picture.
 *
 * @param pairings in the order of the left text
 * @param problem  why the texts cannot be shown, or empty
 */
record Sides(Side left, Side right, List<Pairing> pairings, String problem) {

	/**
	 * One of the documents with its text.
	 *
	 * @param who   its outlet, or its title when it has none
	 * @param title its outlet and its title
	 */
	record Side(Document document, String who, String title, String text) {
	}

	/** Reads both; nothing when the case is another or one of the documents is not in it. Called on a background thread. */
	static Optional<Sides> read(OpenCase open, CompareInput input) {
		if (!input.isOf(open)) {
			return Optional.empty();
		}
		Optional<Document> left = find(open, input.left());
		Optional<Document> right = find(open, input.right());
		if (left.isEmpty() || right.isEmpty()) {
			return Optional.empty();
		}
		try {
			return Optional.of(new Sides(side(open, left.get()), side(open, right.get()),
					Pairing.of(open.model(), left.get(), right.get()), ""));
		} catch (IOException e) {
			return Optional.of(new Sides(null, null, List.of(), String.valueOf(e.getMessage())));
		}
	}

	private static Side side(OpenCase open, Document document) throws IOException {
		String text = open.text(document).toString();
		String title = Labels.text(document);
		String outlet = document.getOutlet() == null ? "" : Objects.toString(document.getOutlet().getName(), "");
		return outlet.isEmpty() ? new Side(document, title, title, text)
				: new Side(document, outlet, NLS.bind(Messages.Compare_side, outlet, title), text);
	}

	private static Optional<Document> find(OpenCase open, String id) {
		return open.model().getDocuments().stream().filter(d -> id.equals(d.getId())).findFirst();
	}
}
