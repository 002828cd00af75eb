package org.assay.ui.annotate.internal.article;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.assay.core.OpenCase;
import org.assay.model.Document;
import org.assay.model.Judged;
import org.assay.model.Zone;
import org.assay.model.ZoneKind;
import org.assay.text.Span;
import org.assay.ui.annotate.internal.marks.IntervalIndex;
import org.assay.ui.annotate.internal.marks.Mark;
import org.assay.ui.annotate.internal.marks.MarkFilter;
import org.assay.ui.annotate.internal.marks.MarkReader;
import org.assay.ui.annotate.internal.marks.MarkSet;
import org.assay.ui.find.TextSearch;
import org.eclipse.emf.ecore.EObject;

/**
 * What one article view shows: the marks, the selected one, the search and the words to flash. Made on any thread, as reading many marks
 * takes long; then on the UI thread only.
 */
public final class ArticleState {
	/** When more elements than this have changed at once, all are read again. */
	private static final int FEW = 200;

	/** Told about every change of what is shown. */
	public interface Listener {

		/** Marks, zones, filter, search or flash have changed: draw again. */
		default void marksChanged() {
		}

		/** The model has been read again, because it has changed; told after the marks that are shown have followed. */
		default void modelChanged() {
		}

		/** Another mark, or none, is selected. */
		default void currentChanged() {
		}
	}

	private final OpenArticle article;
	private MarkFilter filter;
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private MarkSet marks = MarkSet.EMPTY;
	private IntervalIndex<ZoneKind> zones = new IntervalIndex<>(List.of());
	/** The revision of the case that the marks were read from; below 0 before the first time. */
	private long readAt = -1;
	/** And that of the document. */
	private long documentReadAt;
	private Judged current;
	private TextSearch search = TextSearch.of("", "", false);
	private Span flash = new Span(0, 0);

	public ArticleState(OpenArticle article, MarkFilter filter) {
		this.article = article;
		this.filter = filter;
		refresh();
	}

	public OpenArticle article() {
		return article;
	}

	public MarkFilter filter() {
		return filter;
	}

	public MarkSet marks() {
		return marks;
	}

	/** The kind of zone at an offset; empty outside every zone. */
	public Optional<ZoneKind> zoneAt(int offset) {
		return zones.at(offset).stream().findFirst();
	}

	public IntervalIndex<ZoneKind> zones() {
		return zones;
	}

	/**
	 * Reads again what has changed of the model since the last time, and lays out only that.
	 *
	 * @return whether the model has changed
	 */
	public boolean refresh() {
		Optional<UnaryOperator<MarkSet>> read = article.openCase().read(this::readAgain);
		read.ifPresent(change -> {
			show(change.apply(marks));
			listeners.forEach(Listener::modelChanged);
		});
		return read.isPresent();
	}

	/** Nothing when nothing has changed in the case. */
	private Optional<UnaryOperator<MarkSet>> readAgain() {
		OpenCase open = article.openCase();
		if (open.revision() == readAt) {
			return Optional.empty();
		}
		Document document = article.document();
		Optional<Set<EObject>> changed = readAt < 0 ? Optional.empty() : open.changedSince(document, documentReadAt);
		readAt = open.revision();
		documentReadAt = open.revision(document);
		MarkReader reader = new MarkReader(article.text().length());
		if (changed.isEmpty() || changed.get().size() > FEW) {
			readZones(reader);
			List<Mark> all = reader.read(document);
			return Optional.of(before -> before.changed(all, filter::shows));
		}
		if (changed.get().stream().anyMatch(Zone.class::isInstance)) {
			readZones(reader);
		}
		Map<Judged, Optional<Mark>> now = new IdentityHashMap<>();
		for (EObject part : changed.get()) {
			if (part instanceof Judged judged) {
				now.put(judged, part.eContainer() == document ? reader.mark(judged) : Optional.empty());
			}
		}
		return Optional.of(before -> before.changed(now, filter::shows));
	}

	private void readZones(MarkReader reader) {
		List<IntervalIndex.Entry<ZoneKind>> entries = new ArrayList<>();
		article.document().getZones().forEach(zone -> {
			if (zone.getSpan() != null) {
				reader.within(List.of(zone.getSpan()))
						.forEach(span -> entries.add(new IntervalIndex.Entry<>(span, zone.getKind())));
			}
		});
		zones = new IntervalIndex<>(entries);
	}

	/** Filters by another from now on, which its owner may change. */
	public void filterBy(MarkFilter other) {
		boolean isSame = other.isSameAs(filter);
		filter = other;
		if (!isSame) {
			filterChanged();
		}
	}

	/** Applies the filter again. */
	public void filterChanged() {
		show(marks.changed(marks.all(), filter::shows));
	}

	/** Sources and cues are drawn too, so that it is drawn again even if the marks are the same. */
	private void show(MarkSet now) {
		marks = now;
		boolean lost = current != null && marks.of(current).isEmpty();
		if (lost) {
			current = null;
		}
		listeners.forEach(Listener::marksChanged);
		if (lost) {
			listeners.forEach(Listener::currentChanged);
		}
	}

	/** The selected mark; it may be one that the filter hides. */
	public Optional<Mark> current() {
		return current == null ? Optional.empty() : marks.of(current);
	}

	/** Selects a mark, or none for null. */
	public void select(Judged element) {
		if (element != current) {
			current = element != null && marks.of(element).isPresent() ? element : null;
			listeners.forEach(Listener::currentChanged);
		}
	}

	public TextSearch search() {
		return search;
	}

	public void setSearch(TextSearch search) {
		this.search = search;
		listeners.forEach(Listener::marksChanged);
	}

	/** The words to be flashed now; empty mostly. */
	public Span flash() {
		return flash;
	}

	public void setFlash(Span flash) {
		this.flash = flash;
		listeners.forEach(Listener::marksChanged);
	}

	public void add(Listener listener) {
		listeners.add(listener);
	}
}
