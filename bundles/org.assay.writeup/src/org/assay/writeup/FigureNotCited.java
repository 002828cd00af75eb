package org.assay.writeup;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.assay.reading.Figure;
import org.assay.writeup.WriteUpCheck.Evidence;

/** A figure of the statement that no words cited give, neither exactly nor, where either is rounded, nearly. */
final class FigureNotCited implements WriteUpCheck.Rule {
	/** A rounded figure may differ by one part in so many. */
	private static final BigDecimal ROUNDED = BigDecimal.valueOf(20);

	@Override
	public Stream<Problem> check(Evidence evidence) {
		if (evidence.cited().isEmpty()) {
			return Stream.empty();
		}
		List<Figure> given = evidence.cited().stream().flatMap(c -> c.reading().figures().stream()).toList();
		return evidence.reading().figures().stream().filter(f -> given.stream().noneMatch(g -> isSame(f, g)))
				.map(f -> Problem.of(Problem.Kind.figureNotCited, evidence.statement().place(),
						"The words cited do not give \u201c" + f.span().of(evidence.statement().words())
								+ "\u201d."));
	}

	private static boolean isSame(Figure a, Figure b) {
		boolean isRounded = a.approximation() == Figure.Approximation.about
				|| b.approximation() == Figure.Approximation.about;
		return isUnit(a.unit(), b.unit()) && isNear(a.value(), b.value(), isRounded)
				&& isNear(a.high().orElse(a.value()), b.high().orElse(b.value()), isRounded);
	}

	/** Whether two units can be of one figure: what it counts may be named by another noun, or in the sentence around. */
	private static boolean isUnit(String a, String b) {
		return a.equals(b) || isNoun(a) && isNoun(b);
	}

	private static boolean isNoun(String unit) {
		return unit.isEmpty() || unit.length() > 3 && unit.chars().allMatch(Character::isLetter);
	}

	private static boolean isNear(BigDecimal a, BigDecimal b, boolean isRounded) {
		BigDecimal apart = a.subtract(b).abs();
		return apart.signum() == 0 || isRounded && apart.multiply(ROUNDED).compareTo(a.abs().max(b.abs())) <= 0;
	}
}
