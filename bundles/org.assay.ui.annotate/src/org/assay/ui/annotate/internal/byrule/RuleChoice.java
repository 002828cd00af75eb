package org.assay.ui.annotate.internal.byrule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.ui.AccessibleName;
import org.assay.ui.annotate.internal.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/**
 * The choice of a rule: a button that says which is chosen, and below it, when it is used, the list of all that there are. A combo
 * of the platform takes half a second to open with several hundred entries. UI thread only.
 */
final class RuleChoice {
	private static final int WIDTH = 200;
	/** Says to the eye that a list drops from it. */
	private static final String DROPS = "  \u25be";
	private final Button button;
	private final Runnable onChoice;
	private List<Fitting.RuleCount> rules = List.of();
	private Optional<String> chosen;

	/**
	 * @param first    the rule that is chosen at first; empty for any
	 * @param onChoice runs when the analyst has chosen another
	 */
	RuleChoice(Composite parent, Optional<String> first, Runnable onChoice) {
		this.chosen = first;
		this.onChoice = onChoice;
		button = new Button(parent, SWT.PUSH | SWT.LEFT);
		button.addListener(SWT.Selection, e -> button.getDisplay().asyncExec(this::open));
		button.addListener(SWT.KeyDown, e -> {
			if (e.keyCode == SWT.ARROW_DOWN) {
				open();
			}
		});
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(button);
		say();
	}

	/** The rule that is chosen; empty for any. */
	Optional<String> rule() {
		return chosen;
	}

	/** Offers these rules; what is chosen stays chosen. */
	void show(List<Fitting.RuleCount> offered) {
		rules = List.copyOf(offered);
		say();
	}

	private void say() {
		String words = rules.stream().filter(each -> chosen.filter(each.rule()::equals).isPresent()).findFirst()
				.map(Fitting.RuleCount::inWords).or(() -> chosen.map(Messages::rule)).orElse(Messages.ByRule_anyRule);
		button.setText(words.replace("&", "&&") + DROPS);
		button.setToolTipText(words.replace("&", "&&"));
		AccessibleName.give(button, Messages.ByRule_rule + ": " + words);
	}

	private void open() {
		if (button.isDisposed()) {
			return;
		}
		List<RuleList.Entry> entries = new ArrayList<>(
				List.of(new RuleList.Entry(Optional.empty(), Messages.ByRule_anyRule)));
		rules.forEach(each -> entries.add(new RuleList.Entry(Optional.of(each.rule()), each.inWords())));
		new RuleList(button, entries, chosen, this::choose).open();
	}

	private void choose(Optional<String> rule) {
		if (!button.isDisposed() && !rule.equals(chosen)) {
			chosen = rule;
			say();
			onChoice.run();
		}
	}
}
