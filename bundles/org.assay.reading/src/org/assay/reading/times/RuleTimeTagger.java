package org.assay.reading.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.reading.TimeExpression;
import org.assay.reading.TimexType;
import org.assay.reading.Why;
import org.assay.reading.sentences.ParsedText;
import org.assay.reading.sentences.Stretch;
import org.assay.reading.tokens.Tokens;

/** Times by rules over tokens: at each token the longest match wins, the earlier rule on a tie. */
public final class RuleTimeTagger implements TimeTagger {

	private final List<TimeRule> rules;

	public RuleTimeTagger() {
		List<TimeRule> plain = List.of(new NumericDateRule(), new MonthRule(), new WeekdayRule(), new DeicticRule(),
				new ListedDayRule(), new NthDayRule(), new SpokenClockRule(),
				new ShiftedUnitRule(), new AgoRule(), new QuarterRule(), new SeasonRule(), new ClockRule(),
				new SetRule(),
				new HolidayRule(), new DecadeRule(), new YearRule(), new DurationRule(), new CompoundDurationRule(),
				new VagueRule(), new BareHourRule(), new WeekdayNumberRule(), new NthPartRule(), new YearMonthRule(),
				new PartialDateRule(), new DayListRule(), new ShortLengthRule());
		rules = new ArrayList<>(plain);
		rules.add(0, new EdgeRule(plain));
		rules.add(0, new ClockOnDateRule(plain));
		rules.add(0, new OffsetRule(plain));
	}

	@Override
	public List<TimeExpression> times(ParsedText text, Optional<LocalDate> published) {
		TimeContext context = new TimeContext(text, published, History.tells(text.tokens(), published));
		List<TimeExpression> times = new ArrayList<>();
		for (Stretch sentence : text.sentences()) {
			context.enter(sentence);
			int i = sentence.from();
			while (i < sentence.to()) {
				Optional<TimeMatch> match = longest(context, i);
				if (match.isEmpty()) {
					i++;
					continue;
				}
				TimeMatch found = match.get();
				times.add(expression(text.tokens(), found));
				context.found(found);
				if (found.explicit()) {
					context.refer(found.value().split("T")[0], found.to());
				}
				if (found.rule().equals("quarter")) {
					context.referQuarter(found.value(), found.to());
				}
				i = found.to();
			}
		}
		return times;
	}

	private Optional<TimeMatch> longest(TimeContext context, int i) {
		Optional<TimeMatch> best = Optional.empty();
		for (TimeRule rule : rules) {
			Optional<TimeMatch> match = rule.match(context, i);
			boolean longer = match.isPresent() && match.get().to() <= context.limit()
					&& (best.isEmpty() || match.get().to() > best.get().to());
			best = longer ? match : best;
		}
		return best;
	}

	private static TimeExpression expression(Tokens tokens, TimeMatch match) {
		String words = tokens.words(match.from(), match.to());
		String how = match.anchor().isEmpty() ? match.arithmetic() : match.arithmetic() + ", counted from "
				+ match.anchor();
		Why why = new Why("time." + match.rule(), "\"" + words + "\" is " + match.value() + ": " + how + ".",
				List.of(words, match.anchor()), confidence(match));
		return new TimeExpression(tokens.span(match.from(), match.to()), match.type(), match.value(), match.anchor(),
				match.arithmetic(), why);
	}

	private static double confidence(TimeMatch match) {
		if (match.type() == TimexType.duration || match.value().endsWith("_REF")) {
			return 0.75;
		}
		return match.anchor().isEmpty() ? 0.95 : 0.85;
	}
}
