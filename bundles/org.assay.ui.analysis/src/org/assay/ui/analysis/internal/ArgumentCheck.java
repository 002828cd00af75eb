package org.assay.ui.analysis.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.assay.analysis.Parameter;
import org.eclipse.osgi.util.NLS;

/** Tells while an argument is typed whether it can be used; the runner has the last word. Pure. */
final class ArgumentCheck {

	private ArgumentCheck() {
	}

	/** What is wrong with the text, in words; nothing when it can be used. */
	static Optional<String> problem(Parameter parameter, String text) {
		if (text.isBlank()) {
			return parameter.required() ? Optional.of(NLS.bind(Messages.Arguments_missing, parameter.label()))
					: Optional.empty();
		}
		try {
			switch (parameter.type()) {
			case integer -> Long.parseLong(text.strip());
			case decimal -> new BigDecimal(text.strip()).signum();
			case date -> LocalDate.parse(text.strip());
			case text, flag, choice, document, source -> {
				// anything that can be chosen is right
			}
			}
			return Optional.empty();
		} catch (NumberFormatException e) {
			return Optional.of(NLS.bind(Messages.Arguments_noNumber, parameter.label()));
		} catch (DateTimeParseException e) {
			return Optional.of(NLS.bind(Messages.Arguments_noDate, parameter.label()));
		}
	}
}
