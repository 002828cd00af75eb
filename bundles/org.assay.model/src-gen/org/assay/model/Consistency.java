/**
 */
package org.assay.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Consistency</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How an item of evidence stands to a hypothesis: the terms of Richards J. Heuer's analysis of competing hypotheses.
 * <!-- end-model-doc -->
 * @see org.assay.model.ModelPackage#getConsistency()
 * @model
 * @generated
 */
public enum Consistency implements Enumerator {
	/**
	 * The '<em><b>Very Inconsistent</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The evidence could hardly be there if the hypothesis were true.
	 * <!-- end-model-doc -->
	 * @see #VERY_INCONSISTENT_VALUE
	 * @generated
	 * @ordered
	 */
	VERY_INCONSISTENT(0, "veryInconsistent", "veryInconsistent"),

	/**
	 * The '<em><b>Inconsistent</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The evidence speaks against the hypothesis.
	 * <!-- end-model-doc -->
	 * @see #INCONSISTENT_VALUE
	 * @generated
	 * @ordered
	 */
	INCONSISTENT(1, "inconsistent", "inconsistent"),

	/**
	 * The '<em><b>Neutral</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The evidence speaks neither for nor against the hypothesis.
	 * <!-- end-model-doc -->
	 * @see #NEUTRAL_VALUE
	 * @generated
	 * @ordered
	 */
	NEUTRAL(2, "neutral", "neutral"),

	/**
	 * The '<em><b>Consistent</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The evidence is what the hypothesis leads one to expect; it may fit others too.
	 * <!-- end-model-doc -->
	 * @see #CONSISTENT_VALUE
	 * @generated
	 * @ordered
	 */
	CONSISTENT(3, "consistent", "consistent"),

	/**
	 * The '<em><b>Very Consistent</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The evidence is strongly what the hypothesis leads one to expect; it may fit others too.
	 * <!-- end-model-doc -->
	 * @see #VERY_CONSISTENT_VALUE
	 * @generated
	 * @ordered
	 */
	VERY_CONSISTENT(4, "veryConsistent", "veryConsistent"),

	/**
	 * The '<em><b>Not Applicable</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The evidence has no bearing on the hypothesis, so that it is not weighed.
	 * <!-- end-model-doc -->
	 * @see #NOT_APPLICABLE_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_APPLICABLE(5, "notApplicable", "notApplicable");

	/**
	 * The '<em><b>Very Inconsistent</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The evidence could hardly be there if the hypothesis were true.
	 * <!-- end-model-doc -->
	 * @see #VERY_INCONSISTENT
	 * @model name="veryInconsistent"
	 * @generated
	 * @ordered
	 */
	public static final int VERY_INCONSISTENT_VALUE = 0;

	/**
	 * The '<em><b>Inconsistent</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The evidence speaks against the hypothesis.
	 * <!-- end-model-doc -->
	 * @see #INCONSISTENT
	 * @model name="inconsistent"
	 * @generated
	 * @ordered
	 */
	public static final int INCONSISTENT_VALUE = 1;

	/**
	 * The '<em><b>Neutral</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The evidence speaks neither for nor against the hypothesis.
	 * <!-- end-model-doc -->
	 * @see #NEUTRAL
	 * @model name="neutral"
	 * @generated
	 * @ordered
	 */
	public static final int NEUTRAL_VALUE = 2;

	/**
	 * The '<em><b>Consistent</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The evidence is what the hypothesis leads one to expect; it may fit others too.
	 * <!-- end-model-doc -->
	 * @see #CONSISTENT
	 * @model name="consistent"
	 * @generated
	 * @ordered
	 */
	public static final int CONSISTENT_VALUE = 3;

	/**
	 * The '<em><b>Very Consistent</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The evidence is strongly what the hypothesis leads one to expect; it may fit others too.
	 * <!-- end-model-doc -->
	 * @see #VERY_CONSISTENT
	 * @model name="veryConsistent"
	 * @generated
	 * @ordered
	 */
	public static final int VERY_CONSISTENT_VALUE = 4;

	/**
	 * The '<em><b>Not Applicable</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The evidence has no bearing on the hypothesis, so that it is not weighed.
	 * <!-- end-model-doc -->
	 * @see #NOT_APPLICABLE
	 * @model name="notApplicable"
	 * @generated
	 * @ordered
	 */
	public static final int NOT_APPLICABLE_VALUE = 5;

	/**
	 * An array of all the '<em><b>Consistency</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Consistency[] VALUES_ARRAY =
		new Consistency[] {
			VERY_INCONSISTENT,
			INCONSISTENT,
			NEUTRAL,
			CONSISTENT,
			VERY_CONSISTENT,
			NOT_APPLICABLE,
		};

	/**
	 * A public read-only list of all the '<em><b>Consistency</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Consistency> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Consistency</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Consistency get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Consistency result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Consistency</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Consistency getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Consistency result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Consistency</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Consistency get(int value) {
		switch (value) {
			case VERY_INCONSISTENT_VALUE: return VERY_INCONSISTENT;
			case INCONSISTENT_VALUE: return INCONSISTENT;
			case NEUTRAL_VALUE: return NEUTRAL;
			case CONSISTENT_VALUE: return CONSISTENT;
			case VERY_CONSISTENT_VALUE: return VERY_CONSISTENT;
			case NOT_APPLICABLE_VALUE: return NOT_APPLICABLE;
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
	private Consistency(int value, String name, String literal) {
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

} //Consistency
