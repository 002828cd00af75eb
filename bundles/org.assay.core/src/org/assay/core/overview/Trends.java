package org.assay.core.overview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.assay.model.Case;
import org.assay.model.Claim;
import org.assay.model.Document;
import org.assay.model.Figure;
import org.assay.model.Question;
import org.assay.model.Verdict;
import org.assay.model.Verdicts;
import org.eclipse.emf.ecore.EObject;

/**
 * What of a case is better looked at than read. Pure; any thread that may read the model.
 *
 * @param published when the dated documents were published
 * @param step      what each of these periods is
 * @param sources   how many claims the documents of each outlet make, most first
 * @param figures   figures of questions that were told on several days
 * @since 0.1
 */
public record Trends(List<Period> published, Step step, List<SourceClaims> sources, List<FigureTrend> figures) {
	public Trends {
		published = List.copyOf(published);
		sources = List.copyOf(sources);
		figures = List.copyOf(figures);
	}

	/** How long a period is. */
	public enum Step {
		day, month, year
	}

	/**
	 * @param at   a day, month or year, EDTF
	 * @param documents how many were published in it; 0 for one without any between two with some
	 */
	public record Period(String at, int documents) {
	}

	/**
	 * @param name of the outlet; empty for documents without one
	 * @param open claims that wait for a decision
	 */
	public record SourceClaims(String name, int judged, int open) {
	}

	/** Figures in one unit that answer one question, by the day of publication. */
	public record FigureTrend(Question question, String unit, List<FigurePoint> points) {
		public FigureTrend {
			points = List.copyOf(points);
		}
	}

	/** @param day EDTF */
	public record FigurePoint(String day, BigDecimal value, Figure figure, Document document) {
	}

	public static Trends of(Case model) {
		return of(model, element -> true);
	}

	/**
	 * Of a part of a case.
	 *
	 * @param isIn documents and claims that count
	 */
	public static Trends of(Case model, Predicate<EObject> isIn) {
		Periods published = Periods.of(model.getDocuments().stream().filter(isIn).toList());
		return new Trends(published.all(), published.step(), sources(model, isIn), figures(model, isIn));
	}

	private static List<SourceClaims> sources(Case model, Predicate<EObject> isIn) {
		Map<String, int[]> counted = new LinkedHashMap<>();
		for (Document document : model.getDocuments()) {
			String name = document.getOutlet() == null ? "" : Objects.toString(document.getOutlet().getName(), "");
			int[] counts = counted.computeIfAbsent(name, n -> new int[2]);
			document.getClaims().stream().filter(isIn)
					.forEach(c -> counts[Verdicts.of(c) == Verdict.PROPOSED ? 1 : 0]++);
		}
		return counted.entrySet().stream().map(e -> new SourceClaims(e.getKey(), e.getValue()[0], e.getValue()[1]))
				.filter(s -> s.judged() + s.open() > 0)
				.sorted(Comparator.comparingInt((SourceClaims s) -> -s.judged() - s.open())).toList();
	}

	private static List<FigureTrend> figures(Case model, Predicate<EObject> isIn) {
		List<FigureTrend> trends = new ArrayList<>();
		model.getQuestions().stream().filter(Verdicts::stands)
				.forEach(question -> byUnit(question, isIn).forEach((unit, points) -> {
					points.sort(Comparator.comparing(FigurePoint::day));
					if (!points.getFirst().day().equals(points.getLast().day())) {
						trends.add(new FigureTrend(question, unit, points));
					}
				}));
		return trends;
	}

	private static Map<String, List<FigurePoint>> byUnit(Question question, Predicate<EObject> isIn) {
		Map<String, List<FigurePoint>> byUnit = new TreeMap<>();
		for (Claim claim : question.getClaims()) {
			if (!isIn.test(claim) || !Verdicts.stands(claim)
					|| !(claim.eContainer() instanceof Document document)) {
				continue;
			}
			Periods.day(document).ifPresent(day -> claim.getFigures().stream()
					.filter(f -> Verdicts.stands(f) && f.getValue() != null)
					.forEach(f -> byUnit.computeIfAbsent(Objects.toString(f.getUnit(), ""), u -> new ArrayList<>())
							.add(new FigurePoint(day.toString(), f.getValue(), f, document))));
		}
		return byUnit;
	}
}
