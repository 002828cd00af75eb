/**
 */
package org.assay.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Modality</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How firmly a claim is put.
 * <!-- end-model-doc -->
 * @see org.assay.model.ModelPackage#getModality()
 * @model
 * @generated
 */
public enum Modality implements Enumerator {
	/**
	 * The '<em><b>Asserted</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Flatly.
	 * <!-- end-model-doc -->
	 * @see #ASSERTED_VALUE
	 * @generated
	 * @ordered
	 */
	ASSERTED(0, "asserted", "asserted"),

	/**
	 * The '<em><b>Hedged</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * With may, might, appears, reportedly.
	 * <!-- end-model-doc -->
	 * @see #HEDGED_VALUE
	 * @generated
	 * @ordered
	 */
	HEDGED(1, "hedged", "hedged"),

	/**
	 * The '<em><b>Conditional</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Only if a condition holds.
	 * <!-- end-model-doc -->
	 * @see #CONDITIONAL_VALUE
	 * @generated
	 * @ordered
	 */
	CONDITIONAL(2, "conditional", "conditional"),

	/**
	 * The '<em><b>Intended</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As a plan, offer or promise.
	 * <!-- end-model-doc -->
	 * @see #INTENDED_VALUE
	 * @generated
	 * @ordered
	 */
	INTENDED(3, "intended", "intended"),

	/**
	 * The '<em><b>Demanded</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As a demand.
	 * <!-- end-model-doc -->
	 * @see #DEMANDED_VALUE
	 * @generated
	 * @ordered
	 */
	DEMANDED(4, "demanded", "demanded"),

	/**
	 * The '<em><b>Asked</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As a question.
	 * <!-- end-model-doc -->
	 * @see #ASKED_VALUE
	 * @generated
	 * @ordered
	 */
	ASKED(5, "asked", "asked");

	/**
	 * The '<em><b>Asserted</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Flatly.
	 * <!-- end-model-doc -->
	 * @see #ASSERTED
	 * @model name="asserted"
	 * @generated
	 * @ordered
	 */
	public static final int ASSERTED_VALUE = 0;

	/**
	 * The '<em><b>Hedged</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * With may, might, appears, reportedly.
	 * <!-- end-model-doc -->
	 * @see #HEDGED
	 * @model name="hedged"
	 * @generated
	 * @ordered
	 */
	public static final int HEDGED_VALUE = 1;

	/**
	 * The '<em><b>Conditional</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Only if a condition holds.
	 * <!-- end-model-doc -->
	 * @see #CONDITIONAL
	 * @model name="conditional"
	 * @generated
	 * @ordered
	 */
	public static final int CONDITIONAL_VALUE = 2;

	/**
	 * The '<em><b>Intended</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As a plan, offer or promise.
	 * <!-- end-model-doc -->
	 * @see #INTENDED
	 * @model name="intended"
	 * @generated
	 * @ordered
	 */
	public static final int INTENDED_VALUE = 3;

	/**
	 * The '<em><b>Demanded</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As a demand.
	 * <!-- end-model-doc -->
	 * @see #DEMANDED
	 * @model name="demanded"
	 * @generated
	 * @ordered
	 */
	public static final int DEMANDED_VALUE = 4;

	/**
	 * The '<em><b>Asked</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As a question.
	 * <!-- end-model-doc -->
	 * @see #ASKED
	 * @model name="asked"
	 * @generated
	 * @ordered
	 */
	public static final int ASKED_VALUE = 5;

	/**
	 * An array of all the '<em><b>Modality</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Modality[] VALUES_ARRAY =
		new Modality[] {
			ASSERTED,
			HEDGED,
			CONDITIONAL,
			INTENDED,
			DEMANDED,
			ASKED,
		};

	/**
	 * A public read-only list of all the '<em><b>Modality</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Modality> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Modality</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Modality get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Modality result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Modality</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Modality getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Modality result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Modality</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Modality get(int value) {
		switch (value) {
			case ASSERTED_VALUE: return ASSERTED;
			case HEDGED_VALUE: return HEDGED;
			case CONDITIONAL_VALUE: return CONDITIONAL;
			case INTENDED_VALUE: return INTENDED;
			case DEMANDED_VALUE: return DEMANDED;
			case ASKED_VALUE: return ASKED;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private Modality(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}

} //Modality
