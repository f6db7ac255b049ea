operation Parameters(firstParameter : Int, secondParameter : (Double, Double), third : Qubit[]) : Unit is Adj + Ctl {
    let matrix = [[1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0], [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0], [1.0, 2.0, 3.0]];
    let primes = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101, 103];
    let rows = [
        1, 0, 0,
        0, 1, 0,

        0, 0, 1
    ];
    let joined = Function(a,
                          b);
    ControlledOnInt(numberOfTheState, ApplyToEachCA(H, _))(controlRegister, targetRegister + anotherRegister + more);
    if firstCondition and secondCondition and (thirdCondition or fourthCondition or fifthCondition) and theSixthCondition {
        fail "a long message that is joined from several parts, " + "the second of which is this, " + $"and {third}";
    }
    let sum = firstOperand * secondOperand + thirdOperand * fourthOperand - fifthOperand * sixthOperand / seventhOperand;
    let byAuthor = a +
        b + c;
    let byAuthor2 =
        a
            + b and
        c;
    ApplyToEach(qubit => { H(qubit); ApplyOperationWithALongName(qubit); }, registerOfQubitsThatHasAVeryLongNameToo + x1);
    let choice = conditionThatIsQuiteLongAlready ? FirstFunction(argument1, argument2) | SecondFunction(argument1, arg2);
    let updated = originalArray w/ indexOfTheFirstElement <- valueOfTheFirstElement w/ indexOfTheSecondElement <- second;
    let structure = new LongStructureName { FirstField = 1.0, SecondField = [1, 2, 3], ThirdField = "third field" + x };
}
import Std.Alpha.Beta.Gamma, Std.Arrays.Mapped, Std.Arrays.Folded, Std.Arrays.Filtered, Std.Arrays.Zipped, Std.Canon.X;
function ReturnsALot<'First, 'Second>(first : 'First[], second : 'Second[]) : ('First, 'Second, 'First, 'Second)[] { [] }
