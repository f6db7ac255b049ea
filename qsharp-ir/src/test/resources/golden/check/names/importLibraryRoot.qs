import Std; // error[Resolve.NotFound]
import Std as S; // error[Resolve.NotFound]
