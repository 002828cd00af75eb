package org.assay.ui.analysis.internal.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.assay.analysis.Evidence;
import org.assay.analysis.result.SeriesResult;
import org.assay.analysis.result.SeriesResult.Point;
import org.assay.analysis.result.SeriesResult.Series;
import org.assay.core.overview.Count;
import org.assay.core.overview.Overview;
import org.assay.core.overview.Trends;
import org.assay.core.overview.Trends.FigurePoint;
import org.assay.core.overview.Trends.FigureTrend;
import org.assay.core.overview.Trends.SourceClaims;
import org.assay.model.Case;
import org.assay.model.Figure;
import org.assay.model.Spans;
import org.assay.model.provider.Labels;
import org.assay.ui.Brushing.Brushed;
import org.assay.ui.Counts;
import org.assay.ui.analysis.internal.Messages;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

/**
 * What the overview shows of a case, or of what is brushed in it, worked out in the background.
 *
 * @param brushed what is brushed, in words; empty when all is shown
 */
record Seen(Overview overview, List<Drawn> charts, String brushed) {
	Seen {
		charts = List.copyOf(charts);
	}

	/** Outlets that are shown, those with the most claims: a bar for each of hundreds could not be told apart. */
	private static final int OUTLETS = 8;

	/** @param isStacked whether its series are parts of a whole */
	record Drawn(SeriesResult series, boolean isStacked) {
	}

	/** @param languages that can be read */
	static Seen of(Case model, Set<String> languages, Optional<Brushed> brushed) {
		Predicate<EObject> isIn = brushed.<Predicate<EObject>>map(b -> b.elements()::contains).orElse(e -> true);
		Overview overview = Overview.of(model, languages, isIn);
		Trends trends = Trends.of(model, isIn);
		List<Drawn> charts = new ArrayList<>();
		charts.add(new Drawn(published(trends, documents(overview).of()), false));
		charts.add(new Drawn(sources(trends), true));
		for (int i = 0; i < trends.figures().size(); i++) {
			charts.add(new Drawn(figures(trends.figures().get(i), i), false));
		}
		return new Seen(overview, charts, brushed.map(Brushed::words).orElse(""));
	}

	/** How many documents there are. */
	private static Count documents(Overview overview) {
		return overview.count("documents.unread").orElseThrow();
	}

	/** Whether there is anything to be shown, even if it is not brushed. */
	boolean isAnything() {
		return documents(overview).whole() > 0;
	}

	/** How much of the case is shown; empty when all is. */
	String line() {
		Count documents = documents(overview);
		return brushed.isEmpty() ? ""
				: NLS.bind(Messages.Overview_brushed, new Object[] { brushed, Counts.of(documents.of()),
						Counts.of(documents.whole()) });
	}

	private static SeriesResult published(Trends trends, int all) {
		int dated = trends.published().stream().mapToInt(Trends.Period::documents).sum();
		String step = switch (trends.step()) {
		case day -> Messages.Overview_stepDay;
		case month -> Messages.Overview_stepMonth;
		case year -> Messages.Overview_stepYear;
		};
		String title = dated == all ? NLS.bind(Messages.Overview_published, step)
				: NLS.bind(Messages.Overview_publishedSome, new Object[] { step, dated, all });
		String axis = switch (trends.step()) {
		case day -> Messages.Overview_day;
		case month -> Messages.Overview_month;
		case year -> Messages.Overview_year;
		};
		return new SeriesResult("published", title, axis,
				Messages.Overview_documents, List.of(new Series(Messages.Overview_documents, trends.published().stream()
						.map(p -> new Point(p.at(), p.documents(), Optional.empty())).toList())));
	}

	/** Claims that nobody is known to publish say nothing about outlets, and would make all bars beside theirs small. */
	private static SeriesResult sources(Trends trends) {
		List<SourceClaims> named = trends.sources().stream().filter(s -> !s.name().isBlank()).toList();
		List<SourceClaims> shown = named.isEmpty() ? trends.sources() : named.stream().limit(OUTLETS).toList();
		Integer counted = count(shown);
		Integer all = count(trends.sources());
		String title = shown.size() < named.size()
				? NLS.bind(Messages.Overview_sourcesFirst, new Object[] { OUTLETS, counted, all })
				: counted.equals(all) ? Messages.Overview_sources
						: NLS.bind(Messages.Overview_sourcesSome, counted, all);
		return new SeriesResult("sources", title, Messages.Overview_source,
				Messages.Overview_claims, List.of(
						new Series(Messages.Overview_judged,
								shown.stream()
										.map(s -> new Point(name(s.name()), s.judged(), Optional.empty())).toList()),
						new Series(Messages.Overview_open, shown.stream()
								.map(s -> new Point(name(s.name()), s.open(), Optional.empty())).toList())));
	}

	private static int count(List<SourceClaims> sources) {
		return sources.stream().mapToInt(s -> s.judged() + s.open()).sum();
	}

	private static String name(String outlet) {
		return outlet.isBlank() ? Messages.Overview_noOutlet : outlet;
	}

	private static SeriesResult figures(FigureTrend trend, int index) {
		String question = Labels.text(trend.question());
		return new SeriesResult("figures" + index, NLS.bind(Messages.Overview_figures, question), Messages.Overview_day,
				trend.unit().isEmpty() ? Messages.Overview_figure : trend.unit(),
				List.of(new Series(question, trend.points().stream().map(Seen::point).toList())));
	}

	private static Point point(FigurePoint point) {
		return new Point(point.day(), point.value().doubleValue(), evidence(point));
	}

	private static Optional<Evidence> evidence(FigurePoint point) {
		Figure figure = point.figure();
		return figure.getSpans().isEmpty() ? Optional.empty()
				: Optional.of(Evidence.of(point.document().getId(), Spans.plain(figure.getSpans().getFirst())));
	}
}
