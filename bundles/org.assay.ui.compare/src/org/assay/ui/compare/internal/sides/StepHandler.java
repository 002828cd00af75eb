package org.assay.ui.compare.internal.sides;

import org.assay.ui.compare.CompareIds;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes to the next or the previous pair of words of the Compare editor or to the other text; relates marked words. */
public class StepHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof CompareEditor editor) {
			switch (event.getCommand().getId()) {
			case CompareIds.NEXT -> editor.step(1);
			case CompareIds.PREVIOUS -> editor.step(-1);
			case CompareIds.RELATE -> editor.relate();
			default -> editor.otherSide();
			}
		}
		return null;
	}
}
