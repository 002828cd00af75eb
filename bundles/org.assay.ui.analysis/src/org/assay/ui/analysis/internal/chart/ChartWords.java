package org.assay.ui.analysis.internal.chart;

import java.text.Format;
import java.util.List;
import java.util.stream.Collectors;
import org.assay.analysis.result.SeriesResult;
import org.assay.analysis.result.SeriesResult.Point;
import org.assay.ui.analysis.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** A chart for those who do not see it. Pure. */
final class ChartWords {
	private static final int MOST = 40;

	private ChartWords() {
	}

	/** Title and all figures; of many only the first, and how many are left for the table. */
	static String of(SeriesResult result) {
		Format numbers = ChartFormats.numbers();
		String series = result.series().stream()
				.map(s -> NLS.bind(Messages.Chart_series, s.name(),
						s.points().stream().limit(MOST)
								.map(p -> ChartData.words(p.at()) + " " + numbers.format(p.value()))
								.collect(Collectors.joining(", "))
								+ (s.points().size() > MOST ? NLS.bind(Messages.Chart_more, s.points().size() - MOST)
										: "")))
				.collect(Collectors.joining("; "));
		return NLS.bind(Messages.Chart_name, result.title(), series);
	}

	/** One value with its place. */
	static String of(SeriesResult result, Point point) {
		String place = ChartData.words(point.at()) + ": " + ChartFormats.numbers().format(point.value());
		List<String> names = result.series().stream().filter(s -> s.points().contains(point))
				.map(SeriesResult.Series::name).toList();
		return result.series().size() > 1 && names.size() == 1 ? names.getFirst() + ", " + place : place;
	}
}
