namespace Microsoft.Quantum.Chemistry {
    import Microsoft.Quantum.Simulation.*;
    import Std.Math.*;

    /// A term of a Hamiltonian: the orbitals that it acts on, and its coefficients.
    newtype HTerm = (Int[], Double[]);

    /// A term as an index of a generator, with the kind of term that it is.
    function HTermToGenIdx(term : HTerm, termType : Int[]) : GeneratorIndex {
        let (orbitals, coefficients) = term!;
        GeneratorIndex((termType, coefficients), orbitals)
    }

    /// One of several terms as an index of a generator.
    function HTermsToGenIdx(data : HTerm[], termType : Int[], idx : Int) : GeneratorIndex {
        HTermToGenIdx(data[idx], termType)
    }

    /// The generators that are several terms of one kind.
    function HTermsToGenSys(data : HTerm[], termType : Int[]) : GeneratorSystem {
        GeneratorSystem(Length(data), HTermsToGenIdx(data, termType, _))
    }

    /// Whether a number differs from 0 by more than 10^-15.
    function IsNotZero(number : Double) : Bool {
        AbsD(number) > 1e-15
    }
}
