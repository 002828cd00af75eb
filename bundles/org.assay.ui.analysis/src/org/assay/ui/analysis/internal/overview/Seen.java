package org.assay.ui.analysis.internal.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.analysis.Evidence;
import org.assay.analysis.result.SeriesResult;
import org.assay.analysis.result.SeriesResult.Point;
import org.assay.analysis.result.SeriesResult.Series;
import org.assay.core.overview.Overview;
import org.assay.core.overview.Trends;
import org.assay.core.overview.Trends.FigurePoint;
import org.assay.core.overview.Trends.FigureTrend;
import org.assay.model.Case;
import org.assay.model.Figure;
import org.assay.model.Spans;
import org.assay.model.provider.Labels;
import org.assay.ui.analysis.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** What the overview shows of a case, worked out in the background. */
record Seen(Overview overview, List<Drawn> charts) {
	Seen {
		charts = List.copyOf(charts);
	}

	/** @param isStacked whether its series are parts of a whole */
	record Drawn(SeriesResult series, boolean isStacked) {
	}

	/** @param languages that can be read */
	static Seen of(Case model, Set<String> languages) {
		Trends trends = Trends.of(model);
		List<Drawn> charts = new ArrayList<>();
		charts.add(new Drawn(published(trends), false));
		charts.add(new Drawn(sources(trends), true));
		for (int i = 0; i < trends.figures().size(); i++) {
			charts.add(new Drawn(figures(trends.figures().get(i), i), false));
		}
		return new Seen(Overview.of(model, languages), charts);
	}

	private static SeriesResult published(Trends trends) {
		return new SeriesResult("published", Messages.Overview_published, Messages.Overview_day,
				Messages.Overview_documents, List.of(new Series(Messages.Overview_documents, trends.published().stream()
						.map(p -> new Point(p.at(), p.documents(), Optional.empty())).toList())));
	}

	private static SeriesResult sources(Trends trends) {
		return new SeriesResult("sources", Messages.Overview_sources, Messages.Overview_source,
				Messages.Overview_claims, List.of(
						new Series(Messages.Overview_judged,
								trends.sources().stream()
										.map(s -> new Point(name(s.name()), s.judged(), Optional.empty())).toList()),
						new Series(Messages.Overview_open, trends.sources().stream()
								.map(s -> new Point(name(s.name()), s.open(), Optional.empty())).toList())));
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
