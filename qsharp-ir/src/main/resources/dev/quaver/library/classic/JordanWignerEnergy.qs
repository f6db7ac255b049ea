namespace Microsoft.Quantum.Chemistry.JordanWigner.VQE {
    import Microsoft.Quantum.Chemistry.*;
    import Microsoft.Quantum.Chemistry.JordanWigner.*;
    import Std.Arrays.*;
    import Std.Convert.*;

    /// The products of Paulis that a term of an electronic Hamiltonian has, on `nQubits` qubits. Kind 0: Z on an orbital;
    /// 1: Z on two; 2: XX and YY on the first and last orbital with Z between, and Z on the orbital in the middle where
    /// there are four indices; 3: eight products of X and Y on four orbitals in increasing order, with Z between the first
    /// two and the last two.
    function MeasurementOperators(nQubits : Int, indices : Int[], termType : Int) : Pauli[][] {
        let identity = Repeated(PauliI, nQubits);
        if termType <= 1 {
            return [Placed(identity, indices, Repeated(PauliZ, Length(indices)))];
        }
        if termType == 2 {
            let (first, last) = (indices[0], Tail(indices));
            mutable between = WithZ(identity, first, last);
            if Length(indices) == 4 {
                let middle = indices[1];
                between w/= middle <- between[middle] == PauliZ ? PauliI | PauliZ;
            }
            let ends = [first, last];
            return [Placed(between, ends, [PauliX, PauliX]), Placed(between, ends, [PauliY, PauliY])];
        }
        let between = WithZ(WithZ(identity, indices[0], indices[1]), indices[2], indices[3]);
        Mapped(
            Placed(between, indices, _),
            [
                [PauliX, PauliX, PauliX, PauliX],
                [PauliX, PauliX, PauliY, PauliY],
                [PauliX, PauliY, PauliX, PauliY],
                [PauliY, PauliX, PauliX, PauliY],
                [PauliY, PauliY, PauliY, PauliY],
                [PauliY, PauliY, PauliX, PauliX],
                [PauliY, PauliX, PauliY, PauliX],
                [PauliX, PauliY, PauliY, PauliX]
            ]
        )
    }

    internal function Placed(paulis : Pauli[], places : Int[], values : Pauli[]) : Pauli[] {
        mutable result = paulis;
        for (place, value) in Zipped(places, values) {
            result w/= place <- value;
        }
        result
    }

    /// With Z on all qubits between two.
    internal function WithZ(paulis : Pauli[], first : Int, last : Int) : Pauli[] {
        mutable result = paulis;
        for place in first + 1..last - 1 {
            result w/= place <- PauliZ;
        }
        result
    }

    /// The coefficients of the products of Paulis that `MeasurementOperators` gives.
    function ExpandedCoefficients(coeff : Double[], termType : Int) : Double[] {
        if termType <= 1 {
            coeff[0..0]
        } elif termType == 2 {
            [coeff[0], coeff[0]]
        } else {
            coeff[0..3] + coeff[0..3]
        }
    }

    /// Estimates the sum of expectations of products of Paulis, each with its coefficient and by `nSamples` measurements.
    operation EstimateTermExpectation(
        inputStateUnitary : (Qubit[] => Unit is Adj),
        ops : Pauli[][],
        coeffs : Double[],
        nQubits : Int,
        nSamples : Int
    ) : Double {
        mutable sum = 0.0;
        for (operator, coefficient) in Zipped(ops, coeffs) {
            if IsNotZero(coefficient) {
                sum += coefficient * Expectation(inputStateUnitary, operator, nQubits, nSamples);
            }
        }
        sum
    }

    internal operation Expectation(
        prepare : (Qubit[] => Unit),
        operator : Pauli[],
        nQubits : Int,
        nSamples : Int
    ) : Double {
        mutable difference = 0;
        for _ in 1..nSamples {
            use qubits = Qubit[nQubits];
            prepare(qubits);
            difference += Measure(operator, qubits) == Zero ? 1 | -1;
            ResetAll(qubits);
        }
        IntAsDouble(difference) / IntAsDouble(nSamples)
    }

    /// Estimates the energy of the state that a Hamiltonian comes with, by `nSamples` measurements of each product of
    /// Paulis.
    operation EstimateEnergy(jwHamiltonian : JordanWignerEncodingData, nSamples : Int) : Double {
        let (nQubits, terms, state, offset) = jwHamiltonian!;
        let (z, zz, hops, exchanges) = terms!;
        mutable energy = offset;
        for (kind, group) in Enumerated([z, zz, hops, exchanges]) {
            for term in group {
                let (orbitals, coefficients) = term!;
                let operators = MeasurementOperators(nQubits, orbitals, kind);
                for (operator, coefficient) in Zipped(operators, ExpandedCoefficients(coefficients, kind)) {
                    if IsNotZero(coefficient) {
                        energy += coefficient * Expectation(PrepareTrialState(state, _), operator, nQubits, nSamples);
                    }
                }
            }
        }
        energy
    }
}
