function Literals() : Unit {
    0; 007; 1_000; 9223372036854775808; 0b101; 0O17; 0xfF; 1L; 0xFFL; 123456789012345678901234567890L;
    1.; 1.5; 1.5e3; 1e2; 2E-3; 1_0.0_1; 2.5i; 1.e+2i;
    0..5; 1.0..2.0; 0...; ...3; 1..2...;
    "plain"; "two
lines"; "tab \t quote \" back \\ slash";
    $"a {x} b {F("s", $"{y}")} \{ \n"; $"";
    Zero; One; true; false; PauliI; PauliX; PauliY; PauliZ;
    $"{new P { X = 1 }}"; $"{ { 1 } }";
    量 + é_1;
}
